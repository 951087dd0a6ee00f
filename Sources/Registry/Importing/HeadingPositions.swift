/// Where the columns that a profile reads stand in a file.
struct HeadingPositions {
  /// The columns of the file that are read, in file order.
  let columns: [Int]
  private let places: [String: Int]

  /// Finds every heading that `profile` reads in `headings`, which stand in row `headerRow`; throws
  /// `RegistryError.invalid` with all that are missing or stand there twice.
  init(_ profile: Profile, headings: [String], headerRow: Int?) throws {
    let folded = headings.map(Self.fold)
    var findings: [Finding] = []
    var found: [String: Int] = [:]
    let optional = Set(profile.layout.optional.map(Self.fold))
    let others = Dictionary(
      profile.layout.otherHeadings.map { (Self.fold($0), $1.map(Self.fold)) }
    ) { $0 + $1 }
    let names = Self.names(in: profile)
    for name in names.keys.sorted() {
      let known = [name] + (others[name] ?? [])
      let positions = folded.indices.filter { known.contains(folded[$0]) }
      if positions.count == 1 { found[name] = positions[0] }
      if positions.isEmpty, !optional.contains(name) {
        findings.append(Self.missing(names[name] ?? name, headings, headerRow))
      }
      if positions.count > 1 {
        findings.append(Self.repeated(headings[positions[0]], headerRow))
      }
    }
    guard findings.isEmpty else {
      throw RegistryError.invalid(findings + Self.present(headings, headerRow, among: findings))
    }
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

  /// The headings that `profile` reads and a file may not lack, as the profile writes them.
  static func required(by profile: Profile) -> [String] {
    let optional = Set(profile.layout.optional.map(fold))
    return names(in: profile).filter { !optional.contains($0.key) }.values.sorted()
  }

  /// Whether one of the headings under which `profile` knows `name` is among `folded`.
  static func has(_ name: String, of profile: Profile, among folded: Set<String>) -> Bool {
    let others = profile.layout.otherHeadings.filter { fold($0.key) == fold(name) }
    return ([name] + others.values.joined()).contains { folded.contains(fold($0)) }
  }

  /// Every heading that is read, folded, with how the profile writes it.
  private static func names(in profile: Profile) -> [String: String] {
    let tests =
      profile.skips + profile.stops
      + profile.tables.flatMap { $0.tests + $0.variants.flatMap(\.tests) }
    let rules = profile.tables.flatMap { mapping in
      Array(mapping.rules.values) + mapping.variants.flatMap { $0.rules.values }
    }
    let parts = profile.tables.compactMap { $0.parts?.column }
    let sums = profile.sums.flatMap { $0.parts + [$0.total] }
    let filled = profile.layout.fillsDown.joined()
    let written = tests.map(\.column) + filled + rules.flatMap(\.columns) + sums + parts
    return Dictionary(written.map { (fold($0), $0) }) { first, _ in first }
  }

  private static func missing(
    _ name: String, _ headings: [String], _ headerRow: Int?
  ) -> Finding {
    Finding(
      "missing_column", .reject, row: headerRow, column: name,
      message: "the profile reads this column, and the file does not have it",
      suggestion: Nearest.heading(to: name, in: headings).map { "did you mean \($0)?" })
  }

  /// What the file has instead, once for all columns that it lacks.
  private static func present(
    _ headings: [String], _ headerRow: Int?, among findings: [Finding]
  ) -> [Finding] {
    guard findings.contains(where: { $0.code == "missing_column" }) else { return [] }
    let named = headings.filter { !$0.isEmpty }
    let shown = named.prefix(mostShown).joined(separator: ", ")
    let rest = named.count - mostShown
    return [
      Finding(
        "missing_column", .note, row: headerRow,
        message: "the file has \(shown)" + (rest > 0 ? " and \(rest) more" : ""),
        suggestion: headerRow == nil
          ? nil : "if its headings stand elsewhere, the profile says so with header, under file")
    ]
  }

  /// More headings than this fill a screen.
  private static let mostShown = 24

  private static func repeated(_ heading: String, _ headerRow: Int?) -> Finding {
    Finding(
      "repeated_column", .reject, row: headerRow, column: heading,
      message: "the file has more than one column \(heading)",
      suggestion: "rename all but one of them")
  }
}
