import Foundation
import Registry

/// Where a page of the API begins, as a text that a client keeps and never reads.
enum Cursor {
  /// The text of a place in a list.
  static func text(_ key: PageKey) -> String {
    // No text of the database holds U+0000, so it parts name and code.
    Data("\(key.name)\u{0}\(key.code)".utf8).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The place that a text stands for; nil for one that is none of ours.
  static func key(_ text: String) -> PageKey? {
    let standard = text.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: standard + padding),
      let whole = String(validating: data, as: UTF8.self)
    else { return nil }
    let parts = whole.split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 ? PageKey(name: parts[0], code: parts[1]) : nil
  }
}
