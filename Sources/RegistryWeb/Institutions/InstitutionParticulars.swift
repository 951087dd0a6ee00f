import Registry

/// What is on record about an institution beside the rows of a comparison.
struct InstitutionParticulars {
  private let facts: InstitutionFacts

  /// The particulars among `facts`.
  init(_ facts: InstitutionFacts) { self.facts = facts }

  /// The particulars in reading order; nil where no source says anything.
  var rows: [(label: String, cell: Cell?)] {
    [
      ("Status", status), ("Belongs to", parents), ("Address", Cell(claim: facts.claim(\.address))),
      ("Founded", founded), ("Website", Cell(claim: facts.claim(\.website))),
    ]
  }

  private var status: Cell? {
    Cell(
      particulars: facts.statuses.map { status in
        let words = [Vocabulary.spoken(status.status), status.reason].compactMap { $0 }
        return (words.joined(separator: ": "), status.evidence)
      })
  }

  private var parents: Cell? {
    Cell(
      particulars: facts.parents.map { parent in
        ("\(Vocabulary.spoken(parent.kind)) \(parent.code)", parent.evidence)
      })
  }

  private var founded: Cell? {
    facts.records.first { $0.founded != nil }.flatMap { record in
      record.founded.map { day in
        let date = PartialDate(day, precision: record.foundedPrecision ?? .day)
        return Cell(.value(Cell.Item(date.spoken)), evidence: [record.evidence])
      }
    }
  }
}
