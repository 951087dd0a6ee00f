/// The canonical tables in which every import ends.
public enum CanonicalTable: String, Sendable, CaseIterable {
  /// Institutions by code.
  case institutions
  /// Programs by code.
  case programs
  /// Programs in a mode, at a session, at a campus.
  case offerings
  /// Decisions of authorities about institutions and programs.
  case approvals
  /// Fee lines of institutions and programs.
  case fees
  /// What speaks against institutions and programs.
  case cautions

  /// The columns, in the order in which they are read and staged.
  public var columns: [CanonicalColumn] {
    switch self {
    case .institutions: Self.institutionColumns
    case .programs: Self.programColumns
    case .offerings: Self.offeringColumns
    case .approvals: Self.approvalColumns
    case .fees: Self.feeColumns
    case .cautions: Self.cautionColumns
    }
  }

  /// The staged cells of a row behind its number and evidence, in the order `COPY` takes them.
  public var stagedNames: [String] { columns.flatMap(\.stagedNames) }

  /// The columns that every table takes and that say where a row comes from.
  public static let evidenceColumns = [
    "source_kind", "source_url", "source_document", "document_date", "retrieved_on",
  ]

  /// The table that most of `headings` belong to, and no other as many; nil when none is it.
  public static func table(for headings: [String]) -> CanonicalTable? {
    let known = Set(headings.map { $0.lowercased() })
    let scored = allCases.map { (table: $0, score: $0.score(known)) }
    guard let best = scored.map(\.score).max(), best > 0 else { return nil }
    let fitting = scored.filter { $0.score == best }
    return fitting.count == 1 ? fitting[0].table : nil
  }

  /// A table's required columns tell most about what a file is; without its key, which is its first
  /// column, the file is something else.
  private func score(_ headings: Set<String>) -> Int {
    guard let key = columns.first, headings.contains(key.name) else { return 0 }
    let required = columns.filter(\.isRequired).map(\.name)
    return shared(with: headings) + 2 * required.count { headings.contains($0) }
  }

  private func shared(with headings: Set<String>) -> Int {
    columns.count { headings.contains($0.name) }
  }
}

extension CanonicalTable {
  /// The columns in which tables say from when until when a row holds.
  private static let intervals = [("valid_from", "valid_to"), ("effective_from", "effective_to")]

  /// Where those of this table are among its staged columns; nil when it has none.
  var stagedInterval: (from: Int, to: Int)? {
    let names = stagedNames
    return Self.intervals.lazy.compactMap { first, last in
      guard let from = names.firstIndex(of: first), let to = names.firstIndex(of: last)
      else { return nil }
      return (from, to)
    }.first
  }
}
