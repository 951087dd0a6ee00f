public import Registry

/// What must be verified again, as JSON.
public struct DueEvidenceJSON {
  private let documents: [DueEvidence]
  private let asOf: CivilDate
  private let by: CivilDate

  /// The face of `documents`, which are due by a day, as of another.
  public init(_ documents: [DueEvidence], asOf: CivilDate, by: CivilDate) {
    (self.documents, self.asOf, self.by) = (documents, asOf, by)
  }

  /// The document: `as_of`, `due_by`, `items[]`.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("as_of", asOf.description)
      json.member("due_by", by.description)
      json.key("items")
      json.array(documents, item)
    }
    return json.text + "\n"
  }

  private func item(_ json: inout JSONWriter, _ document: DueEvidence) {
    json.object { json in
      json.member("id", document.id)
      json.member("source", document.source)
      json.member("kind", document.kind.rawValue)
      json.member("title", document.title)
      json.member("url", document.url)
      json.member("document", document.document)
      json.member("document_date", document.documentDate?.description)
      json.member("retrieved_on", document.retrievedOn?.description)
      json.member("verified_by", document.verifiedBy)
      json.member("verified_on", document.verifiedOn?.description)
      json.member("reverify_by", document.reverifyBy.description)
      json.member("overdue", document.isOverdue(asOf: asOf))
      json.member("facts", document.facts)
      json.member("subjects", document.subjects)
    }
  }
}
