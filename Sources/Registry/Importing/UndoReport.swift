/// What an undo made of an import, or would make of it.
public struct UndoReport: Sendable {
  /// What became of records.
  public struct Counts: Hashable, Sendable {
    /// They are as they were before the import.
    public var reversed = 0
    /// They were edited since, or later records stand on them, and stay.
    public var kept = 0
    /// They could not be reversed.
    public var failed = 0

    /// Nothing counted yet.
    public init() {}
  }

  /// A record that was not reversed, and why.
  public struct Remainder: Hashable, Sendable {
    /// The canonical table.
    public let table: String
    /// The table of facts.
    public let fact: String
    /// The record, by its code and what tells it apart.
    public let record: String
    /// The revision that edited it since, or built on it; nil when it could not be reversed.
    public let editedBy: Int?
    /// The batch of that revision, if it is an import's.
    public let batch: Int?
    /// What that revision was, or why the record could not be reversed.
    public var reason: String

    /// A record that stays.
    public init(
      table: String, fact: String, record: String, editedBy: Int?, reason: String,
      batch: Int? = nil
    ) {
      (self.table, self.fact, self.record) = (table, fact, record)
      (self.editedBy, self.reason, self.batch) = (editedBy, reason, batch)
    }

    /// `kept` or `failed`.
    public var outcome: String { editedBy == nil ? "failed" : "kept" }
  }

  /// The batch.
  public let batch: Int
  /// The file it came from.
  public let file: String
  /// Whether it is undone now.
  public var undone = false
  /// What became of the records of each canonical table.
  public var tables: [String: Counts] = [:]
  /// How many institutions, programs and so on are not known any more.
  public var ended = 0
  /// How many decisions about names, made by the import itself, were withdrawn.
  public var matches = 0
  /// The records that were not reversed.
  public var remainders: [Remainder] = []

  /// A report on undoing a batch.
  public init(batch: Int, file: String) { (self.batch, self.file) = (batch, file) }

  /// What became of all records.
  public var counts: Counts {
    tables.values.reduce(into: Counts()) { sum, table in
      sum.reversed += table.reversed
      sum.kept += table.kept
      sum.failed += table.failed
    }
  }

  /// The later imports that stand in the way, the last one first: in this order they can be undone.
  public var laterBatches: [Int] { Set(remainders.compactMap(\.batch)).sorted(by: >) }
}
