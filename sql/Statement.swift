/// One embedded SQL file: a migration, a view or a single statement.
public struct Statement: Sendable, Hashable {
  /// The file's name without its suffix, such as `search_programs`.
  public let name: String
  /// The file's text, comments included.
  public let text: String
}
