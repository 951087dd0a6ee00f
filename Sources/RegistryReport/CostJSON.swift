public import Registry

/// A total cost as JSON. `total` is the sum of the terms, so it holds what is paid back; `net` does
/// not. `completeness` is that of `net`, `outlay_completeness` that of `total`.
public struct CostJSON {
  private let cost: TotalCost
  private let dossier: Dossier
  private let knownAt: String?
  private let sources: [Evidence]

  /// The face of `cost`, which is about `dossier`, as known at a moment in ISO 8601; nil is now.
  public init(_ cost: TotalCost, of dossier: Dossier, knownAt: String? = nil) {
    (self.cost, self.dossier, self.knownAt) = (cost, dossier, knownAt)
    sources = cost.evidence.compactMap { id in dossier.evidence.first { $0.id == id } }
  }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      question(into: &json)
      schedules(into: &json)
      json.member("currency", cost.currency?.code)
      json.key("terms")
      json.array(cost.terms, term)
      sums(into: &json)
      lines(into: &json)
      notes(into: &json)
      json.key("evidence")
      json.array(sources) { FactJSON.evidence($1, into: &$0) }
    }
    return json.text + "\n"
  }

  private func question(into json: inout JSONWriter) {
    json.member("program", dossier.code)
    json.member("name", dossier.name)
    json.member("institution", dossier.institution.code)
    json.member("fictitious", dossier.isFictitious)
    json.member("as_of", cost.question.asOf.description)
    json.member("known_at", knownAt)
    json.member("audience", cost.question.audience)
    json.member("residency", cost.question.residency)
    json.member("category", cost.question.category)
    json.member("session", cost.question.session)
    json.member("mode", cost.question.mode?.rawValue)
    json.member("duration", cost.question.duration.rawValue)
    json.member("attempts", cost.question.attempts)
  }

  private func schedules(into json: inout JSONWriter) {
    for (key, schedule) in [("schedule", cost.schedule), ("inherited_schedule", cost.inherited)] {
      json.key(key)
      if let schedule { self.schedule(&json, schedule) } else { json.raw("null") }
    }
    json.key("alternatives")
    json.array(cost.alternatives, schedule)
    json.key("choices")
    json.array(cost.choices, schedule)
  }

  private func schedule(_ json: inout JSONWriter, _ schedule: CostSchedule) {
    json.object { json in
      json.member("name", schedule.name)
      json.member("source", schedule.source)
      json.member("belongs_to", schedule.isInstitutions ? "institution" : "program")
      json.member("session", schedule.session)
      json.member("mode", schedule.mode?.rawValue)
      json.member("audience", schedule.audience)
      json.member("residency", schedule.residency)
      json.member("category", schedule.category)
      json.member("currency", schedule.currency)
    }
  }

  private func term(_ json: inout JSONWriter, _ term: CostTerm) {
    json.object { json in
      json.member("index", term.index)
      json.member("label", term.label)
      json.key("lines")
      json.array(cost.rows.filter { $0.amount(in: term.index) != nil }) { json, row in
        json.object { json in
          name(of: row, into: &json)
          member("amount", row.amount(in: term.index), into: &json)
        }
      }
      member("total", cost.total(of: term), into: &json)
    }
  }

  private func sums(into json: inout JSONWriter) {
    member("subtotal", cost.subtotal, into: &json)
    member("concessions", cost.concessions, into: &json)
    member("tax", cost.tax, into: &json)
    member("total", cost.outlay, into: &json)
    member("outlay", cost.outlay, into: &json)
    member("refundable", cost.refundable, into: &json)
    member("net", cost.net, into: &json)
    if cost.published != nil { member("published_net", cost.published, into: &json) }
    member("largest_payment", cost.largestPayment, into: &json)
    json.member("largest_payment_known", cost.isLargestPaymentKnown)
    json.member("completeness", cost.completeness.rawValue)
    json.member("outlay_completeness", cost.outlayCompleteness.rawValue)
  }

  private func lines(into json: inout JSONWriter) {
    let lists = [("lines", cost.rows), ("parts", cost.parts), ("included_tax", cost.includedTax)]
    for (key, rows) in lists {
      json.key(key)
      json.array(rows, row)
    }
    json.key("unknown_lines")
    json.array(cost.unknownLines) { json, line in
      json.object { json in
        json.member("component", line.component)
        json.member("label", line.label)
        json.member("kind", line.kind.rawValue)
        json.member("state", (line.absence ?? .unknown).rawValue)
        json.member("why", line.why)
        json.member("inherited", line.isInherited)
        json.member("evidence", place(line.evidence))
      }
    }
    json.key("free_lines")
    json.array(cost.freeLines) { json, line in
      json.object { json in
        json.member("component", line.component)
        json.member("label", line.label)
        json.member("state", line.absence.rawValue)
        json.member("inherited", line.isInherited)
        json.member("evidence", place(line.evidence))
      }
    }
    json.key("left_out")
    json.array(cost.leftOut) { json, line in
      json.object { json in
        json.member("component", line.component)
        json.member("label", line.label)
        json.member("reason", line.reason.rawValue)
        json.member("condition", line.condition)
        json.member("says", line.says)
      }
    }
  }

  private func row(_ json: inout JSONWriter, _ row: CostLine) {
    json.object { json in
      name(of: row, into: &json)
      json.member("obligation", row.obligation)
      json.member("says", row.says)
      json.member("payable_to", row.payableTo)
      json.member("inherited", row.isInherited)
      member("sum", row.sum, into: &json)
      json.member("evidence", place(row.evidence))
    }
  }

  private func name(of row: CostLine, into json: inout JSONWriter) {
    json.member("component", row.component)
    json.member("label", row.label)
    json.member("kind", row.kind.rawValue)
  }

  private func notes(into json: inout JSONWriter) {
    for (key, notes) in [("findings", cost.findings), ("assumptions", cost.assumptions)] {
      json.key(key)
      json.array(notes) { json, note in
        json.object { json in
          json.member("code", note.code)
          json.member("text", note.text)
        }
      }
    }
    json.key("rates")
    json.array(cost.rates) { json, rate in
      json.object { json in
        json.member("base", rate.base)
        json.member("quote", rate.quote)
        json.member("rate", "\(rate.rate)")
        json.member("on", rate.on.description)
        json.member("evidence", place(rate.evidence))
      }
    }
  }

  /// Where a document stands in `evidence`, from 0.
  private func place(_ evidence: Int?) -> Int? { sources.firstIndex { $0.id == evidence } }

  private func member(_ key: String, _ amount: AmountRange?, into json: inout JSONWriter) {
    json.key(key)
    guard let amount else {
      json.object { $0.member("state", Absence.unknown.rawValue) }
      return
    }
    FactJSON.amount(amount, into: &json)
  }
}
