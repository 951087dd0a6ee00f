public import Registry

/// Cautions as JSON.
public enum CautionJSON {
  /// A list, and the number after which the next page begins, when there may be one.
  public static func text(_ cautions: [ListedCaution], next: Int?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(cautions) { json, caution in json.object { members(of: caution, into: &$0) } }
      json.member("next", next)
    }
    return json.text + "\n"
  }

  /// One caution with its history.
  public static func text(_ file: CautionFile) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("id", file.id)
      json.member("subject", file.subject)
      json.member("subject_name", file.subjectName)
      json.member("kind", file.kind.rawValue)
      json.member("state", file.state?.rawValue)
      json.member("raised_on", file.raisedOn?.description)
      json.key("contents")
      json.array(file.contents) { json, content in
        json.object { members(of: content, in: file, into: &$0) }
      }
      json.key("decisions")
      json.array(file.decisions) { json, decision in
        json.object { members(of: decision, in: file, into: &$0) }
      }
    }
    return json.text + "\n"
  }

  private static func members(of caution: ListedCaution, into json: inout JSONWriter) {
    json.member("id", caution.id)
    json.member("subject", caution.subject)
    json.member("subject_name", caution.subjectName)
    json.member("kind", caution.kind.rawValue)
    json.member("severity", caution.severity?.rawValue)
    json.member("title", caution.heading)
    json.member("state", caution.state.rawValue)
    json.member("raised_on", caution.raisedOn?.description)
    json.member("raised_on_precision", caution.raisedOnPrecision?.rawValue)
    interval(caution.effective, into: &json)
    json.member("source", caution.source)
  }

  private static func members(
    of content: CautionContent, in file: CautionFile, into json: inout JSONWriter
  ) {
    json.member("severity", content.severity?.rawValue)
    json.member("title", content.title)
    json.member("reason", content.reason)
    json.member("wording", content.wording)
    json.member("link", content.link)
    json.member("raised_on_precision", content.raisedOnPrecision?.rawValue)
    interval(content.effective, into: &json)
    json.member("effective_from_precision", content.effectiveFromPrecision?.rawValue)
    json.member("fingerprint", content.fingerprint)
    json.member("recorded_at", content.recordedAt)
    json.member("actor", content.actor)
    json.member("batch", content.batch)
    json.key("evidence")
    let evidence = file.evidence.filter { $0.id == content.evidence }
    json.array(evidence) { FactJSON.evidence($1, into: &$0) }
  }

  private static func members(
    of decision: CautionDecision, in file: CautionFile, into json: inout JSONWriter
  ) {
    json.member("state", decision.state.rawValue)
    json.member("justification", decision.justification)
    json.member("fingerprint", decision.fingerprint)
    json.member("about_present_content", file.isAboutPresent(decision))
    json.member("recorded_at", decision.recordedAt)
    json.member("actor", decision.actor)
    json.member("act", decision.act)
    json.member("batch", decision.batch)
  }

  /// The first day and the last, as a source prints them.
  private static func interval(_ interval: ValidInterval, into json: inout JSONWriter) {
    json.member("effective_from", interval.from?.description)
    json.member("effective_to", interval.lastDay?.description)
  }
}
