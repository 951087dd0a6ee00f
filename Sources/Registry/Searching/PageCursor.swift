import Foundation

/// Where a page of results ended: pages go by key, so that nothing is seen twice. It is opaque to
/// readers, who hand it back as it is.
public struct PageCursor: Sendable, Hashable {
  /// How the last item is ordered; its code is the last of them.
  public let keys: [String]
  /// How many items the pages so far had.
  public let before: Int
  /// What the question was, so that a cursor is not handed to another one; empty fits every one.
  public let question: String

  /// The place after the item with these keys.
  public init(keys: [String], before: Int = 0, question: String = "") {
    (self.keys, self.before, self.question) = (keys, before, question)
  }

  /// Reads what `text` wrote; nil for anything else.
  public init?(_ text: String) {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    let plain = text.replacing("-", with: "+").replacing("_", with: "/") + padding
    guard text.utf8.count <= 8000, let data = Data(base64Encoded: plain),
      let decoded = String(bytes: data, encoding: .utf8)
    else { return nil }
    let parts = decoded.split(separator: Self.separator, omittingEmptySubsequences: false)
    guard parts.count > 2, let before = Int(parts[1]), before >= 0, !decoded.contains("\0") else {
      return nil
    }
    self.init(keys: parts.dropFirst(2).map(String.init), before: before, question: "\(parts[0])")
  }

  /// What stands in an address or is copied from a terminal.
  public var text: String {
    let plain = ([question, "\(before)"] + keys).joined(separator: String(Self.separator))
    return Data(plain.utf8).base64EncodedString().replacing("+", with: "-")
      .replacing("/", with: "_").replacing("=", with: "")
  }

  /// The unit separator of ASCII, which no name has.
  private static let separator: Character = "\u{1F}"
}

extension QueryReader {
  /// Refuses a cursor of another question.
  mutating func check(_ cursor: PageCursor?, against question: String) {
    guard let cursor, !cursor.question.isEmpty, cursor.question != question else { return }
    fail("after", "it belongs to another search, or to one in another order")
  }
}

/// A short mark of a question: equal questions have equal marks, in every process.
enum QuestionMark {
  /// FNV-1a over the words of a question, in hexadecimal.
  static func of(_ parts: [String?]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.map({ $0 ?? "\u{1}" }).joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
