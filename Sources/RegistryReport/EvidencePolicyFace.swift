import Registry

/// Which kind of source proves which kind of fact, as text and as JSON.
public enum EvidencePolicyFace {
  /// A table for a terminal.
  public static func text(style: TerminalTable.Style) -> String {
    let heading = TerminalTable.Row(
      ["Fact", "Proved by", "Because"].map { [$0] }, isHeading: true)
    let rows = EvidencePolicy.rules.map { rule in
      TerminalTable.Row([
        [Vocabulary.spoken(rule.fact.rawValue)],
        [rule.provedBy.map { Vocabulary.spoken($0.rawValue).lowercased() }.joined(separator: ", ")],
        [rule.reason],
      ])
    }
    return TerminalTable([heading] + rows, style: style).text
      + "\nEvery other source only claims. Invented samples (fictitious) are judged among "
      + "themselves.\n"
  }

  /// The document: `rules[]` of `{fact, proved_by[], reason}`.
  public static var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("rules")
      json.array(EvidencePolicy.rules) { json, rule in
        json.object { json in
          json.member("fact", rule.fact.rawValue)
          json.member("proved_by", rule.provedBy.map(\.rawValue))
          json.member("reason", rule.reason)
        }
      }
    }
    return json.text + "\n"
  }
}
