public import Registry

/// A verdict report as JSON: the answer for all activities, and each activity's own.
public struct VerdictJSON {
  private let report: VerdictReport
  private let grid: VerdictGrid?

  /// The face of `report`, with `grid` when it was asked for.
  public init(_ report: VerdictReport, grid: VerdictGrid? = nil) {
    (self.report, self.grid) = (report, grid)
  }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.key("subject")
      subject(&json)
      json.key("path")
      json.array(report.dossier.path) {
        FactJSON.step($1, evidence: report.dossier.evidence, into: &$0)
      }
      json.member("mode", report.mode?.rawValue)
      json.member("session", report.session)
      json.member("as_of", report.asOf.description)
      json.member("state", report.state.rawValue)
      json.key("reasons")
      json.array(report.reasons) { Self.reason(&$0, $1) }
      json.key("records")
      json.array(report.records) { record(&$0, $1) }
      json.key("verdicts")
      json.array(report.verdicts) { verdict(&$0, $1) }
      json.key("institution_verdicts")
      json.array(report.institutional) { verdict(&$0, $1) }
      if let grid {
        json.key("grid")
        json.array(grid.rows) { row(&$0, $1, modes: grid.modes) }
      }
      json.key("evidence")
      json.array(report.evidence) { FactJSON.evidence($1, into: &$0) }
    }
    return json.text + "\n"
  }

  private func subject(_ json: inout JSONWriter) {
    let dossier = report.dossier
    json.object { json in
      json.member("code", dossier.code)
      json.member("name", dossier.name)
      json.member("kind", dossier.program == nil ? "institution" : "program")
      json.member("institution", dossier.institution.code)
      json.member("institution_name", dossier.institution.name)
      json.member("fictitious", dossier.isFictitious)
    }
  }

  private static func reason(_ json: inout JSONWriter, _ reason: Verdict.Reason) {
    json.object { json in
      json.member("code", reason.code)
      json.member("text", reason.text)
    }
  }

  private func verdict(_ json: inout JSONWriter, _ verdict: Verdict) {
    json.object { json in
      json.member("activity", verdict.question.activity.code)
      json.member("label", verdict.question.activity.label)
      json.member(
        "authority", verdict.records.first?.authority ?? verdict.question.activity.authority)
      json.member("mode", verdict.question.mode?.rawValue)
      json.member("session", verdict.question.session)
      json.member("state", verdict.state.rawValue)
      json.key("reasons")
      json.array(verdict.reasons) { Self.reason(&$0, $1) }
      json.key("records")
      json.array(verdict.records) { record(&$0, $1) }
      json.key("claims")
      json.array(verdict.claims) { record(&$0, $1) }
    }
  }

  private func row(_ json: inout JSONWriter, _ row: VerdictGrid.Row, modes: [StudyMode]) {
    json.object { json in
      json.member("session", row.session)
      json.key("cells")
      json.array(zip(modes, row.reports)) { json, cell in
        json.object { json in
          json.member("mode", cell.0.rawValue)
          json.member("state", cell.1.state.rawValue)
          json.key("reasons")
          json.array(cell.1.reasons) { Self.reason(&$0, $1) }
        }
      }
    }
  }

  private func record(_ json: inout JSONWriter, _ approval: Approval) {
    json.object { json in
      for (key, value) in ApprovalParts(approval).texts { json.member(key, value) }
      json.key("inherited")
      if let inherited = approval.inherited {
        json.object { json in
          json.member("code", inherited.code)
          json.member("name", inherited.name)
          json.member("kind", inherited.kind)
          json.member("since", inherited.since?.description)
        }
      } else {
        json.value(nil)
      }
      json.member("source_kind", approval.sourceKind.rawValue)
      json.key("evidence")
      let evidence = report.dossier.evidence.filter { $0.id == approval.evidence }
      json.array(evidence) { FactJSON.evidence($1, into: &$0) }
    }
  }
}
