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

  /// A document with its source.
  static func evidence(_ evidence: Evidence, into json: inout JSONWriter) {
    json.object { json in
      json.member("source", evidence.source)
      json.member("kind", evidence.kind.rawValue)
      json.member("title", evidence.title)
      json.member("publisher", evidence.publisher)
      json.member("url", evidence.url)
      json.member("document", evidence.document)
      json.member("document_date", evidence.documentDate?.description)
      json.member("retrieved_on", evidence.retrievedOn?.description)
      json.member("digest", evidence.digest)
      json.member("license", evidence.license)
      json.member("attribution", evidence.attribution)
    }
  }
}
