import Registry

/// Everything known about a program.
struct ProgramPage: Page {
  private let dossier: Dossier
  private let program: ProgramFacts
  private let day: CivilDate
  private let asOf: CivilDate?
  private let markup: DossierMarkup

  /// The face of `dossier` on `program` as of `day`, which the reader chose when `asOf` is not nil.
  init(_ dossier: Dossier, _ program: ProgramFacts, day: CivilDate, asOf: CivilDate?) {
    (self.dossier, self.program) = (dossier, program)
    (self.day, self.asOf) = (day, asOf)
    markup = DossierMarkup(dossier, day: day, further: ProgramParticulars(program).all)
  }

  /// The program and its institution.
  var title: String { "\(dossier.name), \(dossier.institution.name)" }
  /// As its institution's evidence says.
  var isFictitious: Bool { dossier.isFictitious }

  /// Names, facts, sources.
  var main: HTML {
    """
    \(markup.head(kicker: kicker))
    \(markup.toolbar(Link.program(dossier.code)))
    \(AmountBar.pattern)\(VerdictFigure(dossier, asOf: day).html)
    \(CostFigure(cost).html)
    \(markup.facts)
    \(comparing.html)
    \(files)\(markup.notes.list)
    """
  }

  private var cost: TotalCost {
    TotalCost(
      of: CostSubject(program, at: dossier.institution), asking: CostQuestion(asOf: day))
  }

  private var files: HTML {
    let links = [("Record", ""), ("Verdict", "/verdict"), ("Cost", "/cost")].map { words, part in
      let address = Link.address(
        RecordLookup.address(of: dossier) + part, [("as_of", day.description)])
      return "<a href=\"\(address)\">\(words)</a> " as HTML
    }
    return "<p class=\"files\">As JSON: \(links)</p>\n"
  }

  private var comparing: CompareWith {
    CompareWith(
      items: [dossier.code], choices: [("as_of", asOf?.description)], label: "Compare with")
  }

  private var kicker: HTML {
    let address = Link.institution(dossier.institution.code, asOf: asOf)
    let level = program.claim(\.level).map { "\($0.value.spoken) at " } ?? "Program at "
    return "\(level)<a href=\"\(address)\">\(name: dossier.institution.name)</a>"
  }
}
