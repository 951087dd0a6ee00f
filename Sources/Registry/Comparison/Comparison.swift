/// Institutions and programs side by side: the one value of which every format is a face.
public struct Comparison: Sendable, Codable {
  /// One of the things compared.
  public struct Column: Sendable, Hashable, Codable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// Its institution's name.
    public let institution: String
    /// Whether it is invented sample data.
    public let isFictitious: Bool
    /// The steps from what was asked for to it.
    public let path: [PathStep]
  }

  /// Rows that belong together.
  public struct Section: Sendable, Codable {
    /// A stable key.
    public let key: String
    /// The heading.
    public let label: String
    /// The rows.
    public let rows: [Row]
  }

  /// One property of all columns.
  public struct Row: Sendable, Codable {
    /// A stable key.
    public let key: String
    /// The heading.
    public let label: String
    /// The unit of all cells, where they have one.
    public let unit: String?
    /// One cell for each column.
    public let cells: [Cell]
  }

  /// The day, mode and session it is about.
  public let scope: ComparisonScope
  /// What is compared.
  public let columns: [Column]
  /// The rows, section by section.
  public let sections: [Section]
  /// What was asked for and is not there, with why.
  public let leftOut: [String]
  /// The headings of rows that are not shown because all columns say the same.
  public let same: [String]
  /// The evidence that cells refer to, by number.
  public let evidence: [Evidence]

  /// The day the comparison is as of.
  public var asOf: CivilDate { scope.asOf }

  /// Compares what `dossiers` tell, as of a day.
  public init(_ dossiers: [Dossier], asOf: CivilDate) {
    self.init(dossiers, in: ComparisonScope(asOf: asOf))
  }

  /// Compares what `dossiers` tell about a day, a mode and a session.
  public init(_ dossiers: [Dossier], in scope: ComparisonScope, leftOut: [String] = []) {
    self.scope = scope
    (self.leftOut, same) = (leftOut, [])
    columns = dossiers.map(Column.init)
    let table = ComparisonTable(dossiers, in: scope)
    sections = table.sections
    let all = dossiers.flatMap(\.evidence)
    let cited = Set(sections.flatMap(\.rows).flatMap(\.cells).flatMap(\.evidence))
      .union(dossiers.flatMap(\.path).compactMap(\.evidence))
    evidence = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }.values
      .filter { cited.contains($0.id) }.sorted { $0.id < $1.id }
  }

  /// The rows of `whole` in which columns differ; a thing alone differs from nothing, and keeps all.
  private init(differencesIn whole: Comparison) {
    (scope, columns, leftOut) = (whole.scope, whole.columns, whole.leftOut)
    let differs: (Row) -> Bool = { whole.columns.count < 2 || $0.differs }
    sections = whole.sections.map { section in
      Section(key: section.key, label: section.label, rows: section.rows.filter(differs))
    }.filter { !$0.rows.isEmpty }
    same = whole.sections.flatMap(\.rows).filter { !differs($0) }.map(\.label)
    let cited = Set(sections.flatMap(\.rows).flatMap(\.cells).flatMap(\.evidence))
      .union(columns.flatMap(\.path).compactMap(\.evidence))
    evidence = whole.evidence.filter { cited.contains($0.id) }
  }

  /// The same comparison without the rows in which every column says the same; those are named.
  public var differences: Comparison { Comparison(differencesIn: self) }

  /// The evidence with these numbers, in their order.
  public func evidence(_ numbers: [Int]) -> [Evidence] {
    numbers.compactMap { number in evidence.first { $0.id == number } }
  }
}

extension Comparison.Column {
  init(_ dossier: Dossier) {
    code = dossier.code
    name = dossier.name
    institution = dossier.institution.name
    isFictitious = dossier.isFictitious
    path = dossier.path
  }
}

extension Comparison.Row {
  /// Whether its cells do not all say the same, in the same words.
  var differs: Bool { Set(cells.map { [$0.state] + $0.lines }).count > 1 }
}
