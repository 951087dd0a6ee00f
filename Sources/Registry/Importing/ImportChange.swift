/// What an import changes about one record of the registry.
public struct ImportChange: Hashable, Sendable, Codable {
  /// Whether the record is new.
  public enum Action: String, Hashable, Sendable, Codable {
    /// The registry did not have it.
    case create
    /// Something about it changes.
    case update
  }

  /// One field of the record; nil is nothing said.
  public struct Field: Hashable, Sendable, Codable {
    /// The field, as a column of the canonical table.
    public let field: String
    /// What was said.
    public let old: String?
    /// What is said now.
    public let new: String?

    /// A field that changes.
    public init(_ field: String, old: String?, new: String?) {
      (self.field, self.old, self.new) = (field, old, new)
    }
  }

  /// The canonical table.
  public let table: String
  /// The record's key, as the file gives it.
  public let key: String
  /// The row of the file.
  public let row: Int
  /// Which of the file's drafts brings it, counted from 1.
  public let draft: Int
  /// Whether it is new.
  public let action: Action
  /// The fields that change; a new record in a plan has them in its draft.
  public let fields: [Field]

  /// A change of one record.
  public init(
    table: String, key: String, row: Int, draft: Int, action: Action, fields: [Field]
  ) {
    (self.table, self.key, self.row) = (table, key, row)
    (self.draft, self.action, self.fields) = (draft, action, fields)
  }
}
