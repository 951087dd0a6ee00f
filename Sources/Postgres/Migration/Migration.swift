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

  /// Whether the first line asks to run outside a transaction.
  ///
  /// Such a file holds exactly one statement, such as `create index concurrently if not exists`,
  /// that may run twice: nothing ties it to the record that it ran.
  var runsAlone: Bool {
    text.split(whereSeparator: \.isNewline).first?.hasPrefix("-- no transaction") ?? false
  }
}
