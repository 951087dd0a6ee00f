/// A column that did not hold what the Swift type reading it expects.
public struct DecodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was wrong with the column.
  public enum Problem: Sendable, Equatable {
    /// The result has no column of that name.
    case missing
    /// Two columns share the name.
    case ambiguous
    /// NULL where the Swift type has no room for it.
    case null
    /// A text the Swift type does not understand.
    case unreadable(String)
  }

  /// The statement's name.
  public let statement: String
  /// The column's name.
  public let column: String
  /// The Swift type asked for.
  public let type: String
  /// What was found instead.
  public let problem: Problem

  /// One sentence; a text found is cut after 60 characters.
  public var description: String {
    "statement \(statement), column \(column), read as \(type): \(finding)"
  }

  private var finding: String {
    switch problem {
    case .missing: "there is no such column"
    case .ambiguous: "two columns have this name"
    case .null: "found NULL"
    case .unreadable(let text):
      text.count > 60 ? "found \"\(text.prefix(60))…\"" : "found \"\(text)\""
    }
  }
}
