import Foundation
import Postgres

extension Row {
  /// A column of type json as `Value`; the keys are the names of the Swift properties.
  func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    try withBytes(column) { bytes in
      try JSONDecoder().decode(type, from: Data(bytes))
    }
  }

  /// A column of type json that is an array, mostly an empty one.
  func json<Element: Decodable>(list column: String) throws -> [Element] {
    // A decoder is set up for longer than it takes to see that nothing is there.
    try withBytes(column) { $0.elementsEqual("[]".utf8) } ? [] : json(column)
  }
}
