import Registry

/// The parts that several JSON documents share.
enum FactJSON {
  /// An amount as `{"low": "120000.00", "high": "150000.00"}`, with `high` null for an open end.
  static func amount(_ range: AmountRange, into json: inout JSONWriter) {
    json.object { json in
      json.member("low", MoneyText.major(range.low, range.currency))
      json.member("high", range.high.map { MoneyText.major($0, range.currency) })
    }
  }

  /// One step of the path from what was asked for; former names and codes say the last day on which
  /// they were in use.
  static func step(_ step: PathStep, evidence all: [Evidence], into json: inout JSONWriter) {
    json.object { json in
      json.member("kind", step.kind.rawValue)
      if step.kind == .formerName { json.member("name", step.from) }
      json.member("from", step.kind == .formerName ? step.to : step.from)
      json.member("from_name", step.fromName)
      json.member("to", step.to)
      json.member("to_name", step.toName)
      json.member("on", step.on?.description)
      json.member("until", step.until?.previous?.description)
      json.member("text", step.words)
      json.key("evidence")
      json.array(all.filter { $0.id == step.evidence }) { evidence($1, into: &$0) }
    }
  }

  /// A document with its source.
  static func evidence(_ evidence: Evidence, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", evidence.id)
      json.member("source", evidence.source)
      json.member("kind", evidence.kind.rawValue)
      json.member("title", evidence.title)
      json.member("publisher", evidence.publisher)
      json.member("url", evidence.url)
      json.member("document", evidence.document)
      json.member("document_date", evidence.documentDate?.description)
      json.member("retrieved_on", evidence.retrievedOn?.description)
      json.member("digest", evidence.digest)
      json.member("verified_by", evidence.verifiedBy)
      json.member("verified_on", evidence.verifiedOn?.description)
      json.member("reverify_by", evidence.reverifyBy?.description)
      json.member("license", evidence.license)
      json.member("attribution", evidence.attribution)
    }
  }
}
