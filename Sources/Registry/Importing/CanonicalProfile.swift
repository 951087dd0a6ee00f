extension Profile {
  /// How the headings of columns begin that are remarks about a row and nothing of its own.
  public static let remarkPrefix = "prospectus:"

  /// The profile of a file whose headings are those of a canonical table, and a finding for each
  /// heading that is not; nil when the headings fit no table.
  public static func canonical(
    _ table: CanonicalTable?, headings: [String], evidence: EvidenceDescription
  ) -> (profile: Profile, findings: [Finding])? {
    guard let table = table ?? CanonicalTable.table(for: headings) else { return nil }
    let known = Set(table.columns.map(\.name) + CanonicalTable.evidenceColumns)
    let folded = headings.map(HeadingPositions.fold)
    let rules = folded.filter(known.contains).map { ($0, ValueRule(.column($0))) }
    let required = table.columns.filter(\.isRequired).map { ($0.name, ValueRule(.column($0.name))) }
    let mapping = TableMapping(
      table: table, tests: [], rules: Dictionary(rules + required) { first, _ in first },
      variants: [])
    let profile = Profile(
      name: table.rawValue, title: "Canonical table \(table.rawValue)", source: evidence.source,
      document: evidence.document, delimiter: nil, skips: [], tables: [mapping])
    let unknown = zip(headings, folded).filter { heading, folded in
      !known.contains(folded) && !heading.hasPrefix(remarkPrefix)
    }.map(\.0)
    return (profile, unknown.map { unknownColumn($0, table, known) })
  }

  private static func unknownColumn(
    _ heading: String, _ table: CanonicalTable, _ known: Set<String>
  ) -> Finding {
    Finding(
      "unknown_column", .flag, table: table.rawValue, row: 1, column: heading,
      message: "the table \(table.rawValue) has no column \(heading); its cells were not read",
      suggestion: Nearest.suggestion(for: heading, in: known))
  }
}
