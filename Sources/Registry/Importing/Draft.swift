/// One row of a canonical table, read and ready to be staged.
public struct Draft: Hashable, Sendable {
  /// The table.
  public let table: CanonicalTable
  /// The row of the file it comes from.
  public let row: Int
  /// Which of the import's pieces of evidence it stands on.
  public let evidence: Int
  /// The staged cells, in the order of the table's `stagedNames`.
  public let cells: [String?]

  /// A draft of one row of the file.
  public init(table: CanonicalTable, row: Int, evidence: Int, cells: [String?]) {
    (self.table, self.row) = (table, row)
    (self.evidence, self.cells) = (evidence, cells)
  }
}
