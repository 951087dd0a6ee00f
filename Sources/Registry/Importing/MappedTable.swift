/// One table mapping, or one variant of it, tied to the columns of a file. What the last row became
/// is remembered, so that rows which repeat the same cells are read once.
final class MappedTable {
  let table: CanonicalTable
  let columns: [CanonicalColumn]
  private let tests: [CompiledTest]
  private let parts: CompiledParts?
  private let rules: [CompiledRule?]
  private let widths: [Int]
  private let memories: [ReadingMemory?]
  private let interval: (from: Int, to: Int)?
  private let evidenceRules: [String: CompiledRule]
  /// Where tax stands, right of the amount that it may contradict.
  private let taxPlace: Int?
  private let basisPlace: Int?
  private let currencyPlace: Int?
  private var memory: RowMemory
  private var columnMemories: [ColumnMemory?]
  private var advice: FillAdvice

  /// Ties the mapping and one variant of it to the positions that `index` gives to headings.
  init(
    _ mapping: TableMapping, variant: TableMapping.Variant?, index: (String) -> Int,
    answers: MatchAnswers = MatchAnswers(), filledDown: [[String]] = []
  ) throws {
    advice = FillAdvice(filledDown)
    table = mapping.table
    columns = mapping.table.columns
    widths = columns.map(\.stagedNames.count)
    taxPlace = columns.firstIndex { $0.name == "tax" }
    basisPlace = columns.firstIndex { $0.name == "basis" }
    currencyPlace = columns.firstIndex { $0.kind == .currency }
    memories = columns.map { $0.kind.isWorthRemembering ? ReadingMemory() : nil }
    interval = table.stagedInterval
    parts = mapping.parts.map { CompiledParts($0, index: index) }
    tests = try (mapping.tests + (variant?.tests ?? [])).map { try CompiledTest($0, index: index) }
    let all = mapping.rules.merging(variant?.rules ?? [:]) { $1 }
    rules = try columns.map {
      try all[$0.name].map { try CompiledRule($0, index: index, answers: answers) }
    }
    evidenceRules = try all.filter { CanonicalTable.evidenceColumns.contains($0.key) }
      .mapValues { try CompiledRule($0, index: index) }
    columnMemories = zip(rules, columns).map { ColumnMemory($0, $1.kind) }
    memory = RowMemory(rules.compactMap { $0 } + evidenceRules.values)
  }

  /// Whether rows of the file may name evidence of their own.
  var hasEvidence: Bool { !evidenceRules.isEmpty }

  /// The cells of each row of the table that the row with these cells becomes.
  func rows(of cells: [String]) -> [[String]] {
    guard let parts else { return applies(to: cells) ? [cells] : [] }
    return parts.rows(cells).filter(applies)
  }

  private func applies(to cells: [String]) -> Bool { tests.allSatisfy { $0.passes(cells) } }

  /// What the row asks about names.
  func needs(_ cells: [String]) -> [MatchNeed] { rules.compactMap { $0?.need(cells) } }

  /// The staged cells of the row, or findings; a finding that keeps the row out leaves no cells.
  func read(_ cells: [String], report: (Finding) -> Void, at row: Int) -> [String?]? {
    if let known = memory.staged(for: cells) { return known }
    var isSilent = true
    let staged = stage(cells, at: row) {
      isSilent = false
      report($0)
    }
    memory.keep(isSilent ? staged : nil, for: cells)
    return staged
  }

  private func stage(_ cells: [String], at row: Int, report: (Finding) -> Void) -> [String?]? {
    var staged: [String?] = []
    staged.reserveCapacity(columns.count + 8)
    var context = ReadingContext()
    var isKept = true
    for place in columns.indices {
      guard rules[place] != nil || columns[place].isRequired || place == currencyPlace else {
        for _ in 0..<widths[place] { staged.append(nil) }
        continue
      }
      let start = staged.count
      if let known = columnMemories[place]?.staged(for: cells) {
        staged.append(contentsOf: known)
      } else if let finding = stage(place, cells, &context, into: &staged) {
        report(finding(row))
        isKept = isKept && !finding(row).level.keepsRowOut
      } else {
        columnMemories[place]?.keep(staged[start...], for: cells)
      }
      if place == basisPlace { context.basis = staged[start].flatMap { FeeBasis(rawValue: $0) } }
      if place == currencyPlace { learn(staged[start], cells, &context) }
    }
    for finding in [reversedInterval(staged), wrongEvidence(cells)].compactMap({ $0 }) {
      report(finding(row))
      isKept = false
    }
    return isKept ? staged : nil
  }

  /// Keeps what the amount, which follows the currency, must know of its row.
  private func learn(_ staged: String?, _ cells: [String], _ context: inout ReadingContext) {
    context.currency = staged.flatMap { Currency($0) }
    context.tax = taxPlace.flatMap { place in
      guard case .value(.text(let text)) = rules[place]?.outcome(cells),
        case .cells(let word) = CellReader.read(text, as: columns[place], in: context)
      else { return nil }
      return word[0]
    }
  }

  /// How to report an evidence cell that is none of its kind, or nil when all are.
  private func wrongEvidence(_ cells: [String]) -> ((Int) -> Finding)? {
    for (name, rule) in evidenceRules.sorted(by: { $0.key < $1.key }) {
      guard case .value(.text(let text)) = rule.outcome(cells) else { continue }
      let isDate = name == "document_date" || name == "retrieved_on"
      let isWrongKind = name == "source_kind" && SourceKind(rawValue: text) == nil
      guard isWrongKind || isDate && CivilDate(iso: text) == nil else { continue }
      let known = SourceKind.allCases.map(\.rawValue)
      return { [self] row in
        Finding(
          "invalid_evidence", .reject, table: table.rawValue, row: row, column: name, value: text,
          message: "\(text) is not a \(name.replacing("_", with: " "))",
          suggestion: isDate
            ? "write it like 2026-11-21"
            : Nearest.suggestion(for: text, in: known) ?? known.joined(separator: ", "))
      }
    }
    return nil
  }

  /// How to report an interval that ends before it starts, or nil when there is none.
  private func reversedInterval(_ staged: [String?]) -> ((Int) -> Finding)? {
    guard let interval, let first = staged[interval.from], let end = staged[interval.to],
      end <= first
    else { return nil }
    return { [self] row in
      Finding(
        "interval_ends_before_start", .reject, table: table.rawValue, row: row,
        column: table.stagedNames[interval.to], value: end,
        message: "it would end before \(first), the day on which it starts",
        suggestion: "correct one of the two dates")
    }
  }

  /// What the row's evidence columns say.
  func evidence(_ cells: [String]) -> RowEvidence {
    guard !evidenceRules.isEmpty else { return RowEvidence() }
    let text = { [evidenceRules] (name: String) -> String? in
      guard case .value(.text(let text)) = evidenceRules[name]?.outcome(cells) else { return nil }
      return text
    }
    return RowEvidence(
      kind: text("source_kind").flatMap { SourceKind(rawValue: $0) }, url: text("source_url"),
      document: text("source_document"), date: text("document_date"),
      retrievedOn: text("retrieved_on"))
  }

  /// Appends the staged cells of one column; returns how to report it when it cannot be read.
  private func stage(
    _ place: Int, _ cells: [String], _ context: inout ReadingContext, into staged: inout [String?]
  ) -> ((Int) -> Finding)? {
    let (rule, column, width) = (rules[place], columns[place], widths[place])
    let outcome = rule?.outcome(cells) ?? .value(.empty)
    switch outcome {
    case .untranslated(let text):
      for _ in 0..<width { staged.append(nil) }
      return { [self] in untranslated(text, column, rule, $0) }
    case .unmatched(let question, let resolution):
      for _ in 0..<width { staged.append(nil) }
      return { [self] in
        MatchFinding.finding(
          question, resolution, table: table,
          column: rule?.rule.nameColumn(of: question.subject) ?? column.name, row: $0)
      }
    case .value(.empty):
      for _ in 0..<width { staged.append(nil) }
      return column.isRequired ? { [self] in missing(column, rule, $0) } : nil
    case .value(.absent) where column.isRequired && column.kind != .amount:
      for _ in 0..<width { staged.append(nil) }
      return { [self] in missing(column, rule, $0) }
    case .value(.absent(let absence)):
      for _ in 0..<width { staged.append(nil) }
      if column.kind == .amount { staged[staged.count - 1] = absence.rawValue }
      return nil
    case .value(.text(let text)):
      advice.meet(column)
      context.dates = rule?.rule.dates ?? DateConventions()
      context.style = rule?.rule.style
      context.calendar = rule?.rule.calendar ?? .ugcDEB
      context.unit = rule?.rule.unit
      let known = context
      let reading =
        memories[place]?.reading(of: text) { CellReader.read(text, as: column, in: known) }
        ?? CellReader.read(text, as: column, in: known)
      return append(reading, of: text, column, rule, into: &staged)
    }
  }

  private func append(
    _ reading: Reading, of text: String, _ column: CanonicalColumn, _ rule: CompiledRule?,
    into staged: inout [String?]
  ) -> ((Int) -> Finding)? {
    switch reading {
    case .cells(let cells):
      staged.append(contentsOf: cells)
      return nil
    case .noted(let cells, let code, let message):
      staged.append(contentsOf: cells)
      return { [self] in finding(code, .note, column, rule, $0, text, message, nil) }
    case .fault(let code, let level, let message, let suggestion):
      staged.append(contentsOf: [String?](repeating: nil, count: column.stagedNames.count))
      return { [self] in finding(code, level, column, rule, $0, text, message, suggestion) }
    }
  }

  private func missing(_ column: CanonicalColumn, _ rule: CompiledRule?, _ row: Int) -> Finding {
    finding(
      "missing_value", .reject, column, rule, row, nil,
      "there is no value for \(column.name), which every row of \(table.rawValue) needs",
      advice.words(for: column, from: rule?.rule.columns.first))
  }

  private func untranslated(
    _ text: String, _ column: CanonicalColumn, _ rule: CompiledRule?, _ row: Int
  ) -> Finding {
    finding(
      "untranslated_value", .hold, column, rule, row, text,
      "the profile does not say what \(text) means for \(column.name)",
      Nearest.suggestion(for: text, in: rule?.rule.translation?.keys.sorted() ?? [])
        ?? "add it to the map of \(column.name)")
  }

  private func finding(
    _ code: String, _ level: FindingLevel, _ column: CanonicalColumn, _ rule: CompiledRule?,
    _ row: Int, _ value: String?, _ message: String, _ suggestion: String?
  ) -> Finding {
    Finding(
      code, level, table: table.rawValue, row: row,
      column: rule?.rule.columns.first ?? column.name, value: value, message: message,
      suggestion: suggestion)
  }
}
