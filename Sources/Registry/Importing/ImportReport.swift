/// How many rows an import creates, updates and so on.
public struct ImportCounts: Hashable, Sendable {
  /// Rows that brought a record the registry did not have.
  public var create = 0
  /// Rows that changed something about a record.
  public var update = 0
  /// Rows that said what the registry already knew.
  public var unchanged = 0
  /// Rows that the profile passes over, or that repeat another row.
  public var skip = 0
  /// Rows that were not stored.
  public var reject = 0
  /// Rows that wait for a decision.
  public var needsDecision = 0

  /// Nothing counted yet.
  public init() {}
}

/// What an import did, or would do.
public struct ImportReport: Sendable {
  /// The batch under which it was recorded; nil when nothing was recorded.
  public var batch: Int?
  /// The file's name.
  public var file: String
  /// The SHA-256 of the file in hexadecimal.
  public var digest: String
  /// The profile's name.
  public var profile: String
  /// Whether the registry now holds what the file says.
  public var applied: Bool
  /// How many rows the file has below its header.
  public var rows: Int
  /// What became of the rows.
  public var counts: ImportCounts
  /// What became of the drafts of each canonical table.
  public var tables: [CanonicalTable: ImportCounts]
  /// Everything someone should know.
  public var findings: [Finding]
  /// What would change or has changed, record by record, as far as it was asked for.
  public var changes: [ImportChange] = []
  /// What that does to verdicts and totals, as far as it was asked for.
  public var effects = ImportEffects()
  /// Whether rows that must be mended are left out.
  public var skipsInvalid = false
  /// The limits that the import goes beyond.
  public var excesses: [LimitExcess] = []
  /// Rows that are kept out because of another row of the same record, with that row.
  public var related: [Int: Int] = [:]
  /// The names of the sheets that were read, in the order of their row keys.
  public var sheets: [String] = []
  /// What the file turned out to be, once for each sheet that was read.
  public var forms: [FileForm] = []
  /// Whether nothing was stored but the findings.
  public var keepsOnlyFindings = false
  /// How long it took.
  public var seconds: Double

  /// A report on an import.
  public init(
    batch: Int?, file: String, digest: String, profile: String, applied: Bool, rows: Int,
    counts: ImportCounts, tables: [CanonicalTable: ImportCounts], findings: [Finding],
    seconds: Double
  ) {
    self.batch = batch
    self.file = file
    self.digest = digest
    self.profile = profile
    self.applied = applied
    self.rows = rows
    self.counts = counts
    self.tables = tables
    self.findings = findings
    self.seconds = seconds
  }

  /// Whether a finding keeps the whole file from being applied.
  public var isRefused: Bool {
    !applied && !skipsInvalid && findings.contains { $0.level == .reject }
  }
}
