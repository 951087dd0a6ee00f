public import Registry

/// Names, candidates and decisions as JSON.
public enum MatchJSON {
  /// A list, and the number after which the next page begins, when there may be one.
  public static func text(_ entries: [MatchEntry], next: Int?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(entries) { json, entry in
        json.object { json in
          members(of: entry, into: &json)
          candidates(entry.candidates, into: &json)
        }
      }
      json.member("next", next)
    }
    return json.text + "\n"
  }

  /// One name explained.
  public static func text(_ explanation: MatchExplanation) -> String {
    var json = JSONWriter()
    json.object { json in
      if let entry = explanation.entry {
        members(of: entry, into: &json)
      } else {
        members(of: explanation.question, into: &json)
      }
      outcome(explanation.resolution, into: &json)
      candidates(explanation.candidates, into: &json)
    }
    return json.text + "\n"
  }

  private static func members(of entry: MatchEntry, into json: inout JSONWriter) {
    json.member("id", entry.id)
    json.member("source", entry.source)
    members(of: entry.question, into: &json)
    json.key("decisions")
    json.array(entry.decisions) { json, decision in
      json.object { members(of: decision, into: &$0) }
    }
  }

  private static func members(of question: MatchQuestion, into json: inout JSONWriter) {
    json.member("subject", question.subject.rawValue)
    json.member("name", question.name)
    json.member("country", question.country)
    json.member("region", question.region)
    json.member("city", question.city)
    json.member("district", question.district)
    json.member("parent", question.parent)
    json.member("identifiers", question.identifiers)
    json.member("institution", question.institution)
    json.member("level", question.level)
  }

  private static func members(of decision: MatchDecision, into json: inout JSONWriter) {
    json.member("verdict", decision.verdict.rawValue)
    json.member("code", decision.code)
    json.member("name", decision.name)
    json.member("is_automatic", decision.isAutomatic)
    json.key("score")
    json.raw(decision.score.map { number($0) } ?? "null")
    json.member("because", decision.because)
    json.member("actor", decision.actor)
    json.member("decided_at", decision.decidedAt)
    json.member("withdrawn_by", decision.withdrawnBy)
    json.member("withdrawn_at", decision.withdrawnAt)
  }

  private static func outcome(_ resolution: MatchResolution, into json: inout JSONWriter) {
    switch resolution {
    case .code(let code):
      json.member("outcome", "code")
      json.member("code", code)
    case .none(let isDecided): json.member("outcome", isDecided ? "decided_none" : "none")
    case .open: json.member("outcome", "open")
    }
  }

  private static func candidates(
    _ candidates: [ScoredCandidate], into json: inout JSONWriter
  ) {
    json.key("candidates")
    json.array(candidates) { json, candidate in
      json.object { json in
        json.member("code", candidate.code)
        json.member("name", candidate.name)
        json.key("score")
        json.raw(number(candidate.score))
        json.member("doubts", candidate.doubts.map(\.rawValue))
        json.key("features")
        json.array(candidate.features) { json, feature in
          json.object { json in
            json.member("kind", feature.kind.rawValue)
            json.key("value")
            json.raw(number(feature.value))
            json.member("note", feature.note)
          }
        }
      }
    }
  }

  private static func number(_ value: Double) -> String { ScoredCandidate.text(of: value) }
}
