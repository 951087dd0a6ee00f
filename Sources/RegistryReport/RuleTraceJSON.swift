public import Registry

/// What the rules of packs say of a program, as JSON.
public struct RuleTraceJSON {
  private let traces: [RuleTrace]
  private let knownAt: String?

  /// The face of `traces`, as known at a moment in ISO 8601; nil is now.
  public init(_ traces: [RuleTrace], knownAt: String?) {
    (self.traces, self.knownAt) = (traces, knownAt)
  }

  /// The document: one trace for each pack.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.key("traces")
      json.array(traces, trace)
    }
    return json.text + "\n"
  }

  private func trace(_ json: inout JSONWriter, _ trace: RuleTrace) {
    json.object { json in
      json.key("pack")
      json.object { RulePackJSON.head(trace.pack, into: &$0) }
      json.member("program", trace.program)
      json.member("title", trace.title)
      json.member("institution", trace.institution)
      json.member("fictitious", trace.isFictitious)
      json.member("mode", trace.mode?.rawValue)
      json.member("session", trace.session)
      json.member("as_of", trace.asOf.description)
      json.member("known_at", knownAt)
      json.member("overrides_verdict", false)
      json.member("note", RuleTrace.standing)
      json.key("rules")
      json.array(trace.findings) { finding($1, of: trace, into: &$0) }
    }
  }

  private func finding(_ finding: RuleFinding, of trace: RuleTrace, into json: inout JSONWriter) {
    json.object { json in
      json.member("rule", finding.rule.name)
      json.member("title", finding.rule.title)
      json.member("kind", finding.rule.kindName)
      json.member("mode", finding.mode?.rawValue)
      json.member("outcome", finding.outcome.rawValue)
      json.member("sentence", finding.sentence)
      json.key("inputs")
      json.array(finding.inputs) { input($1, of: trace, into: &$0) }
    }
  }

  private func input(_ input: RuleInput, of trace: RuleTrace, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", input.name)
      json.member("value", input.value)
      json.key("evidence")
      json.array(trace.evidence.filter { input.evidence.contains($0.id) }) {
        FactJSON.evidence($1, into: &$0)
      }
    }
  }
}
