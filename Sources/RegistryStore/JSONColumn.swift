import Foundation
import Postgres

extension Row {
  /// A column of type json as `Value`; the keys are the names of the Swift properties.
  func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    try withBytes(column) { bytes in
      try JSONDecoder().decode(type, from: Data(bytes))
    }
  }
}
