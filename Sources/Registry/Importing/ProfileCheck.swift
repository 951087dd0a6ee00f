/// What a profile makes of the first rows of a file, without a registry to compare them with.
public struct ProfileCheck: Sendable {
  /// What became of one row.
  public struct Row: Sendable {
    /// The sheet, where the file has sheets.
    public let sheet: String?
    /// The row, as a person sees it in the file.
    public let row: Int
    /// What became of it.
    public var outcome = RowMapper.Outcome.skipped
    /// The rows of canonical tables that it gives.
    public var drafts: [Draft] = []
    /// What was found.
    public var findings: [Finding] = []

    /// A row of which nothing is known yet.
    public init(sheet: String?, row: Int) { (self.sheet, self.row) = (sheet, row) }
  }

  /// The file's name.
  public var file: String
  /// The profile's name.
  public var profile: String
  /// What each part of the file turned out to be, as one line.
  public var found: [String] = []
  /// The headings of columns that the profile does not read.
  public var unread: [String] = []
  /// The rows that were looked at.
  public var rows: [Row] = []

  /// A check of a file in which no row has been looked at.
  public init(file: String, profile: String) { (self.file, self.profile) = (file, profile) }

  /// How many rows gave drafts, were passed over, and were kept out.
  public var outcomes: (drafted: Int, skipped: Int, faulty: Int) {
    let count = { (outcome: RowMapper.Outcome) in rows.count { $0.outcome == outcome } }
    return (count(.drafted), count(.skipped), count(.faulty))
  }

  /// How many rows each canonical table gets.
  public var drafts: [(table: CanonicalTable, count: Int)] {
    let all = rows.flatMap(\.drafts)
    return CanonicalTable.allCases.map { table in (table, all.count { $0.table == table }) }
      .filter { $0.count > 0 }
  }
}
