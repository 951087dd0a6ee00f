/// Turns the rows of one file into drafts, as a profile says.
public struct RowMapper {
  /// What became of a row.
  public enum Outcome: Sendable {
    /// The profile passes over it.
    case skipped
    /// It gave drafts, and none of it was kept out.
    case drafted
    /// The row is kept out, whole; the findings say why.
    case faulty
  }

  /// The columns of the file whose cells `map` takes, in this order.
  public let columns: [Int]
  /// The pieces of evidence that drafts refer to by their place; the first is the file's own.
  public private(set) var evidence: [EvidenceDescription]
  private var evidenceNumbers: [EvidenceDescription: Int]
  private let headingCount: Int
  private let skips: [CompiledTest]
  private let stops: [CompiledTest]
  private var hasStopped = false
  private var filling: FillDown?
  private let sums: [SumCheck]
  private let mapped: [MappedTable]
  private var lastCells: [[String?]]

  /// Ties `profile` to a file with these headings, in row `headerRow` if in any, and to what its names
  /// are known to mean; throws `RegistryError.invalid` with every column that the profile reads and the
  /// file lacks. `known` is the evidence of sheets read before.
  public init(
    _ profile: Profile, headings: [String], headerRow: Int? = 1,
    answers: MatchAnswers = MatchAnswers(), evidence known: [EvidenceDescription] = []
  ) throws {
    var profile = profile
    profile.tables = try profile.tables.map { try $0.spelledOut(over: headings, headerRow) }
    let positions = try HeadingPositions(profile, headings: headings, headerRow: headerRow)
    let index = { positions.place(of: $0) }
    columns = positions.columns
    headingCount = headings.count
    let groups = profile.layout.fillsDown
    skips = try profile.skips.map { try CompiledTest($0, index: index) }
    stops = try profile.stops.map { try CompiledTest($0, index: index) }
    filling = groups.isEmpty ? nil : FillDown(groups, index: index)
    sums = profile.sums.map { SumCheck($0, index: index) }
    mapped = try profile.tables.flatMap { mapping in
      let variants = mapping.variants.isEmpty ? [nil] : mapping.variants.map(Optional.some)
      return try variants.map {
        try MappedTable(
          mapping, variant: $0, index: index, answers: answers,
          filledDown: groups)
      }
    }
    let file = EvidenceDescription(source: profile.source, document: profile.document)
    evidence = known.isEmpty ? [file] : known
    evidenceNumbers = Dictionary(
      evidence.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    lastCells = mapped.map { _ in [] }
  }

  /// The drafts of the row with `count` cells, of which `cells` are the ones named by `columns`.
  /// A draft equal to the last one of its table is left out: it says nothing new.
  public mutating func map(
    row: Int, count: Int, cells: [String], draft: (Draft) throws -> Void,
    report: (Finding) -> Void
  ) rethrows -> Outcome {
    let isPassedOver = passesOver(cells, count: count)
    let cells = filled(count: count, cells: cells)
    if isPassedOver { return .skipped }
    if count != headingCount {
      report(wrongCount(row: row, count: count))
      return .faulty
    }
    var found: [Finding] = []
    var read: [(Int, [String?]?)] = []
    for place in mapped.indices {
      for own in mapped[place].rows(of: cells) {
        read.append((place, mapped[place].read(own, report: { found.append($0) }, at: row)))
      }
    }
    for finding in Self.once(found) { report(finding) }
    if read.contains(where: { $0.1 == nil }) { return .faulty }
    for finding in sums.compactMap({ $0.finding(cells, at: row) }) { report(finding) }
    for case (let place, let staged?) in read {
      let table = mapped[place]
      let number = table.hasEvidence ? number(of: table.evidence(cells)) : 0
      if staged != lastCells[place] || number != 0 {
        try draft(Draft(table: table.table, row: row, evidence: number, cells: staged))
        lastCells[place] = staged
      }
    }
    return read.isEmpty ? .skipped : .drafted
  }

  /// Whether the file ends at this row or has ended before it; `map` passes over what follows.
  public mutating func ends(count: Int, cells: [String]) -> Bool {
    if !hasStopped { hasStopped = stops.contains { isMet($0, cells, count) } }
    return hasStopped
  }

  private mutating func passesOver(_ cells: [String], count: Int) -> Bool {
    ends(count: count, cells: cells) || skips.contains { isMet($0, cells, count) }
  }

  /// A footer has fewer cells than the header, so rows are tested before their cells are counted, by
  /// those that they have. What no file has to have is blank in every row.
  private func isMet(_ test: CompiledTest, _ cells: [String], _ count: Int) -> Bool {
    (!columns.indices.contains(test.place) || columns[test.place] < count) && test.passes(cells)
  }

  /// The cells of the next row with what the rows above say of blank ones, where the profile lets them.
  /// A row that is passed over is left as it is; one that has not as many cells as the header is filled,
  /// and no row below is, until a group begins anew.
  public mutating func filled(count: Int, cells: [String]) -> [String] {
    guard filling != nil, !ends(count: count, cells: cells) else { return cells }
    let reasons = skips.filter { isMet($0, cells, count) }
    guard reasons.isEmpty else {
      filling?.pass(over: cells, tested: Set(reasons.map(\.place)))
      return cells
    }
    defer { if count != headingCount { filling?.forget() } }
    return filling?.filled(cells) ?? cells
  }

  /// What the row asks about names; nothing when it is passed over or has not as many cells as the
  /// header. `cells` are those named by `columns`, filled.
  public func needs(count: Int, cells: [String]) -> [MatchNeed] {
    guard count == headingCount, !skips.contains(where: { isMet($0, cells, count) }) else {
      return []
    }
    return mapped.flatMap { table in table.rows(of: cells).flatMap { table.needs($0) } }
  }

  /// A name that several columns and tables ask for is told once for each row.
  private static func once(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var told: Set<String> = []
    return findings.filter { finding in
      !MatchFinding.codes.contains(finding.code) || told.insert(finding.message).inserted
    }
  }

  private mutating func number(of row: RowEvidence) -> Int {
    guard let description = EvidenceDescription(row: row, file: evidence[0]) else { return 0 }
    if let number = evidenceNumbers[description] { return number }
    evidence.append(description)
    evidenceNumbers[description] = evidence.count - 1
    return evidence.count - 1
  }

  private func wrongCount(row: Int, count: Int) -> Finding {
    Finding(
      count < headingCount ? "missing_cells" : "extra_cells", .reject, row: row,
      message: "the row has \(Counted(count, "cell").words) and the header has \(headingCount)",
      suggestion: "look for a missing quote or a stray delimiter")
  }
}
