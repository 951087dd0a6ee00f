import Crypto

/// One file of SQL that makes or changes the schema.
public struct Migration: Sendable, Hashable {
  /// The file's name without its suffix, such as `0001_base`; names set the order.
  public let name: String
  /// The file's text.
  public let text: String

  /// A file's name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The SHA-256 of the text in UTF-8, in hexadecimal digits: what is recorded when it is applied.
  var checksum: String {
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: Array(text.utf8))
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Whether the first line asks to run outside a transaction.
  ///
  /// Such a file holds exactly one statement, such as `create index concurrently if not exists`,
  /// that may run twice: nothing ties it to the record that it ran.
  var runsAlone: Bool {
    text.split(whereSeparator: \.isNewline).first?.hasPrefix("-- no transaction") ?? false
  }
}
