public import Registry

/// What the rules of packs say of a program, for a terminal.
public struct RuleTraceText {
  private let traces: [RuleTrace]
  private let style: TerminalTable.Style

  /// The face of `traces`, which are about one program, in `style`.
  public init(_ traces: [RuleTrace], style: TerminalTable.Style) {
    (self.traces, self.style) = (traces, style)
  }

  /// For each pack: outcome, rule, sentence and inputs with the numbers of their sources; the sources;
  /// and that no verdict changes.
  public var text: String { traces.map(text).joined(separator: "\n") }

  private func text(_ trace: RuleTrace) -> String {
    heading(trace) + TerminalTable(rows(trace), style: style).text + "\n" + sources(trace)
      + lines(RuleTrace.standing) + verification(trace)
  }

  private func heading(_ trace: RuleTrace) -> String {
    let pack = trace.pack
    let mark = trace.isFictitious ? " (example)" : ""
    let asked = [
      trace.mode?.spoken ?? "every mode on record", trace.session, "as of \(trace.asOf.spoken)",
    ]
    return lines("\(trace.title)\(mark), \(trace.institution), \(trace.program)")
      + lines("Held against: \(pack.title) (\(pack.name), version \(pack.version))")
      + lines("Asked about: \(asked.compactMap { $0 }.joined(separator: ", "))") + "\n"
  }

  private func rows(_ trace: RuleTrace) -> [TerminalTable.Row] {
    let heading = TerminalTable.Row([["Outcome"], ["Rule"], ["Why"]], isHeading: true)
    return [heading]
      + trace.findings.map { finding in
        let rule = [finding.rule.title] + (finding.mode.map { ["(\($0.spoken))"] } ?? [])
        // Where a rule is not about the program, its sentence says enough; the JSON has all inputs.
        let inputs = finding.outcome == .notApplicable ? [] : finding.inputs
        return TerminalTable.Row([
          [finding.outcome.spoken], rule,
          [finding.sentence] + inputs.map { input($0, trace) },
        ])
      }
  }

  private func input(_ input: RuleInput, _ trace: RuleTrace) -> String {
    let numbers = input.evidence.compactMap { id in
      trace.evidence.firstIndex { $0.id == id }.map { $0 + 1 }
    }
    let marks = numbers.isEmpty ? "" : " " + numbers.map { "[\($0)]" }.joined()
    return "– \(input.name): \(input.value ?? "not on record")\(marks)"
  }

  private func sources(_ trace: RuleTrace) -> String {
    trace.evidence.enumerated().map { lines("[\($0 + 1)] \($1.citation)", indent: 4) }.joined()
  }

  private func verification(_ trace: RuleTrace) -> String {
    guard trace.pack.mustBeVerified else { return "" }
    return lines("Verify before use: \(trace.pack.source.spoken)")
  }

  private func lines(_ text: String, indent: Int = 2) -> String {
    TextWidth.wrap(text, to: style.width, indent: indent).map { $0 + "\n" }.joined()
  }
}
