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

  /// The columns, in the order in which they are read and staged.
  public var columns: [CanonicalColumn] {
    switch self {
    case .institutions: Self.institutionColumns
    case .programs: Self.programColumns
    case .offerings: Self.offeringColumns
    case .approvals: Self.approvalColumns
    case .fees: Self.feeColumns
    }
  }

  /// The staged cells of a row behind its number and evidence, in the order `COPY` takes them.
  public var stagedNames: [String] { columns.flatMap(\.stagedNames) }

  /// The columns that every table takes and that say where a row comes from.
  public static let evidenceColumns = [
    "source_kind", "source_url", "source_document", "document_date", "retrieved_on",
  ]

  /// The tables whose required columns all stand in `headings`, the one with most columns first.
  public static func tables(for headings: [String]) -> [CanonicalTable] {
    let known = Set(headings.map { $0.lowercased() })
    let fitting = allCases.filter { table in
      table.columns.allSatisfy { !$0.isRequired || known.contains($0.name) }
    }
    return fitting.sorted { $0.shared(with: known) > $1.shared(with: known) }
  }

  private func shared(with headings: Set<String>) -> Int {
    columns.count { headings.contains($0.name) }
  }
}
