import Registry

/// Everything known about a program.
struct ProgramPage: Page {
  private let dossier: Dossier
  private let program: ProgramFacts
  private let asOf: CivilDate?
  private let markup: DossierMarkup

  /// The face of `dossier` on `program` as of `day`, which the reader chose when `asOf` is not nil.
  init(_ dossier: Dossier, _ program: ProgramFacts, day: CivilDate, asOf: CivilDate?) {
    (self.dossier, self.program, self.asOf) = (dossier, program, asOf)
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
    \(markup.facts)
    \(comparing.html)
    \(markup.notes.list)
    """
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
