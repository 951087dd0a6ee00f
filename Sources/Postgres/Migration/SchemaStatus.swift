/// How the schema of a database stands to the one this program was built for.
public enum SchemaStatus: Sendable, Equatable, CustomStringConvertible {
  /// Nothing to do.
  case upToDate
  /// No migration was ever applied.
  case empty
  /// These migrations and views are still to be applied.
  case behind(pending: [String])
  /// A newer program has applied migrations this one does not know.
  case ahead(unknown: [String])
  /// A migration's text is no longer the one that was applied.
  case edited(name: String)
  /// A migration that was not applied comes before one that was.
  case misplaced(name: String)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .upToDate: "the schema is up to date"
    case .empty: "the database has no schema yet; migrate it first"
    case .behind(let pending):
      "the schema is behind this program; to be applied: \(pending.joined(separator: ", "))"
    case .ahead(let unknown):
      "the schema is ahead of this program, which does not know "
        + "\(unknown.joined(separator: ", ")); use the newer program"
    case .edited(let name):
      "migration \(name) was edited after it was applied; restore it and add a new one"
    case .misplaced(let name):
      "migration \(name) comes before one that was already applied; give it a later name"
    }
  }
}
