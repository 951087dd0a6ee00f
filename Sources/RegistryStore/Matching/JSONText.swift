import Foundation

/// Values as the JSON that a statement takes as one parameter.
enum JSONText {
  /// `value` with its keys in order, so that equal values are equal texts.
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
