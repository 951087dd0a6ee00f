/// The rule of one canonical column in a drafted profile.
struct ColumnDraft {
  private let column: CanonicalColumn
  private let sample: ColumnSample

  /// A draft of where `column` comes from, proposed because of a heading.
  init(_ column: CanonicalColumn, from sample: ColumnSample) {
    (self.column, self.sample) = (column, sample)
  }

  /// A required column for which the file has no heading of that kind.
  static func missing(_ column: CanonicalColumn) -> [String] {
    let wanted = words(of: column.kind).map { ": " + $0.joined(separator: ", ") } ?? ""
    let value = column.kind == .code ? "decide:DECIDE" : "DECIDE"
    return [
      "      # DECIDE \(column.name)\(wanted)",
      "      \(column.name): {constant: \(YAMLText.quoted(value))}",
    ]
  }

  /// A required code for which the file has names only.
  static func slug(_ column: CanonicalColumn, from names: ColumnSample) -> [String] {
    let heading = YAMLText.quoted(names.heading)
    return [
      "      # the file has names and no codes, \(names.examples); so a code is made of each name",
      "      # DECIDE scheme: a name for these codes, in lower-case letters; where two bear one name,",
      "      # take more columns: {columns: [\(heading), …], join: \" \", slug: true, scheme: …};",
      "      # what the registry has already is found by name with match: instead",
      "      \(column.name): {column: \(heading), slug: true, scheme: decide}",
    ]
  }

  /// The rule, below a line that says why it is proposed.
  var lines: [String] {
    let why = "      # proposed by its heading, \(sample.examples)"
    return [why] + faults + rule
  }

  private var rule: [String] {
    let heading = YAMLText.quoted(sample.heading)
    if column.kind == .code {
      return [
        "      # DECIDE scheme: the name of these codes, in lower-case letters",
        "      \(column.name): {column: \(heading), scheme: decide}",
      ]
    }
    guard let known = Self.words(of: column.kind) else {
      return ["      \(column.name): \(heading)"]
    }
    let more = sample.hasMore ? ["          # the file has more values than these"] : []
    return [
      "      # DECIDE what each value means: \(known.joined(separator: ", "))",
      "      \(column.name):", "        column: \(heading)", "        map:",
    ] + sample.values.map { entry($0, known) } + more + (sample.values.isEmpty ? noValues : [])
  }

  private var noValues: [String] { ["          \"\": \"\""] }

  private func entry(_ value: String, _ known: [String]) -> String {
    let folded = ColumnSample.word(value)
    return "          \(YAMLText.quoted(value)): \(known.contains(folded) ? folded : "DECIDE")"
  }

  /// What the readers make of the values, as far as they would hold them: one line for each reason.
  private var faults: [String] {
    var told: Set<String> = []
    return sample.values.compactMap { value in
      guard Self.words(of: column.kind) == nil, column.kind != .code, column.kind != .codes,
        case .fault(let code, _, let message, let suggestion) = CellReader.read(
          value, as: column, in: ReadingContext()), told.insert(code).inserted,
        code != "amount_without_currency"
      else { return nil }
      let remedy = suggestion.map { " (\(YAMLText.line($0)))" } ?? ""
      return "      # DECIDE, or such a row is held: \(YAMLText.line(message))\(remedy)"
    }
  }

  private static func words(of kind: ColumnKind) -> [String]? {
    switch kind {
    case .word(let known), .words(let known): known
    default: nil
    }
  }
}
