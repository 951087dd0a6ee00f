/// What a subject is and where.
struct IdentityCells {
  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  var institution: Cell {
    let names = dossier.institution.names.filter { $0.kind == "official" }
    let parts: [(key: String, value: String?)] = [("code", dossier.institution.code)]
    let item = Cell.Item(dossier.institution.name, parts: parts)
    return Cell(.value(item), evidence: names.prefix(1).map(\.evidence))
  }

  var location: Cell {
    let institution = dossier.institution
    let claims = [\InstitutionRecord.city, \.region, \.country].compactMap { institution.claim($0) }
    let text = claims.map(\.value).joined(separator: ", ")
    return text.isEmpty
      ? Cell(.absent(.unknown)) : Cell(.value(Cell.Item(text)), evidence: claims.map(\.evidence))
  }

  /// A property of the institution in its source's own words.
  func text(_ property: KeyPath<InstitutionRecord, String?>) -> Cell {
    Cell(dossier.institution.claim(property))
  }

  /// A property of the institution that is a word of a closed list.
  func word(_ property: KeyPath<InstitutionRecord, String?>) -> Cell {
    Cell(spoken(dossier.institution.claim(property)))
  }

  var founded: Cell {
    let record = dossier.institution.records.first { $0.founded != nil }
    guard let record, let date = record.founded else { return Cell(.absent(.unknown)) }
    let partial = PartialDate(date, precision: record.foundedPrecision ?? .day)
    return Cell(.value(Cell.Item(partial.spoken)), evidence: [record.evidence])
  }

  /// The institution's status by each source that gives one; sources may differ.
  var status: Cell {
    let statuses = dossier.institution.statuses
    let items = statuses.map { status in
      let since = status.valid.from.map { " since \($0.spoken)" } ?? ""
      return Cell.Item(Vocabulary.spoken(status.status) + since)
    }
    let evidence = statuses.map(\.evidence)
    return Set(statuses.map(\.status)).count > 1
      ? Cell(.conflict(items), evidence: evidence)
      : Cell(items: Array(items.prefix(1)), evidence: evidence)
  }

  var level: Cell {
    programCell { program in
      program.claim(\.level).map { Claim(value: $0.value.spoken, evidence: $0.evidence) }
    }
  }

  var field: Cell {
    dossier.program.map { FieldCell($0).cell } ?? Cell(.absent(.notApplicable))
  }

  private func programCell(_ claim: (ProgramFacts) -> Claim<String>?) -> Cell {
    dossier.program.map { Cell(claim($0)) } ?? Cell(.absent(.notApplicable))
  }

  private func spoken(_ claim: Claim<String>?) -> Claim<String>? {
    claim.map { Claim(value: Vocabulary.spoken($0.value), evidence: $0.evidence) }
  }
}
