/// Where the columns that a profile reads stand in a file.
struct HeadingPositions {
  /// The columns of the file that are read, in file order.
  let columns: [Int]
  private let places: [String: Int]

  /// Finds every heading that `profile` reads in `headings`; throws `RegistryError.invalid` with all
  /// that are missing or stand there twice.
  init(_ profile: Profile, headings: [String]) throws {
    let folded = headings.map(Self.fold)
    var findings: [Finding] = []
    var found: [String: Int] = [:]
    let optional = Set(profile.layout.optional.map(Self.fold))
    let others = Dictionary(
      profile.layout.otherHeadings.map { (Self.fold($0), $1.map(Self.fold)) }
    ) { $0 + $1 }
    for name in Self.names(in: profile) {
      let known = [name] + (others[name] ?? [])
      let positions = folded.indices.filter { known.contains(folded[$0]) }
      if positions.count == 1 { found[name] = positions[0] }
      if positions.isEmpty, !optional.contains(name) {
        findings.append(Self.missing(name, headings))
      }
      if positions.count > 1 { findings.append(Self.repeated(headings[positions[0]])) }
    }
    guard findings.isEmpty else { throw RegistryError.invalid(findings) }
    let columns = Array(Set(found.values)).sorted()
    let order = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    self.columns = columns
    places = found.compactMapValues { order[$0] }
  }

  /// The place of a heading among `columns`.
  func place(of heading: String) -> Int { places[Self.fold(heading)] ?? Int.max }

  /// A heading without what differs between spreadsheets: case, line breaks, repeated blanks.
  static func fold(_ heading: String) -> String {
    heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func names(in profile: Profile) -> [String] {
    let tests =
      profile.skips + profile.stops
      + profile.tables.flatMap { $0.tests + $0.variants.flatMap(\.tests) }
    let rules = profile.tables.flatMap { mapping in
      Array(mapping.rules.values) + mapping.variants.flatMap { $0.rules.values }
    }
    let parts = profile.tables.compactMap { $0.parts?.column }
    let sums = profile.sums.flatMap { $0.parts + [$0.total] }
    return Set((tests.map(\.column) + rules.flatMap(\.columns) + sums + parts).map(fold)).sorted()
  }

  private static func missing(_ name: String, _ headings: [String]) -> Finding {
    Finding(
      "missing_column", .reject, row: 1, column: name,
      message: "a column \(name) is read, and the file does not have it",
      suggestion: Nearest.suggestion(for: name, in: headings)
        ?? "the file has \(headings.prefix(12).joined(separator: ", "))")
  }

  private static func repeated(_ heading: String) -> Finding {
    Finding(
      "repeated_column", .reject, row: 1, column: heading,
      message: "the file has more than one column \(heading)",
      suggestion: "rename all but one of them")
  }
}
