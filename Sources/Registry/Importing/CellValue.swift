/// What a cell says before it is read: nothing, a text, or that there is nothing and why.
public enum CellValue: Hashable, Sendable {
  /// The file says nothing.
  case empty
  /// The file says this.
  case text(String)
  /// The file says that there is no value, and why.
  case absent(Absence)

  /// The text, if there is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
