public import Registry

/// Everything known about one institution or program, as JSON.
public struct DossierJSON {
  private let dossier: Dossier
  private let asOf: CivilDate
  private let knownAt: String?
  private let evidence: EvidenceJSON

  /// The face of `dossier` as of a day, as known at a moment in ISO 8601; nil is now.
  public init(_ dossier: Dossier, asOf: CivilDate, knownAt: String?) {
    (self.dossier, self.asOf, self.knownAt) = (dossier, asOf, knownAt)
    evidence = EvidenceJSON(dossier.evidence)
  }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("code", dossier.code)
      json.member("codes", dossier.program?.codes ?? dossier.institution.codes)
      json.member("kind", dossier.program == nil ? "institution" : "program")
      json.member("name", dossier.name)
      json.key("names")
      json.array(dossier.program?.names ?? dossier.institution.names, name)
      json.member("fictitious", dossier.isFictitious)
      json.member("as_of", asOf.description)
      json.member("known_at", knownAt)
      json.key("path")
      json.array(dossier.path) { FactJSON.step($1, evidence: dossier.evidence, into: &$0) }
      json.member("institution", dossier.institution.code)
      json.key("succession")
      json.array(dossier.institution.succession ?? [], succession)
      json.key("facts")
      facts(into: &json)
    }
    return json.text + "\n"
  }

  private func name(_ json: inout JSONWriter, _ name: NameFact) {
    json.object { json in
      json.member("kind", name.kind)
      json.member("name", name.name)
      json.member("language", name.language.isEmpty ? nil : name.language)
      json.member("valid_from", name.valid.from?.description)
      json.member("valid_to", name.valid.lastDay?.description)
      json.key("evidence")
      evidence.list([name.evidence], into: &json)
    }
  }

  private func succession(_ json: inout JSONWriter, _ fact: SuccessionFact) {
    json.object { json in
      json.member("kind", fact.kind)
      json.member("code", fact.code)
      json.member("name", fact.name)
      json.member("on", fact.on?.description)
      json.member("text", fact.words)
      json.key("evidence")
      evidence.list([fact.evidence], into: &json)
    }
  }

  /// The rows of a comparison with this one column, under their keys.
  private func facts(into json: inout JSONWriter) {
    let comparison = Comparison([dossier], asOf: asOf)
    let face = ComparisonJSON(comparison, evidence)
    json.object { json in
      for row in comparison.sections.flatMap(\.rows) {
        json.key(row.key)
        face.cell(&json, row.cells[0])
      }
    }
  }
}
