import Registry

/// Everything known about an institution, and its programs page by page.
struct InstitutionPage: Page {
  private let dossier: Dossier
  private let programs: SearchResults<FoundProgram>
  private let after: PageCursor?
  private let asOf: CivilDate?
  private let markup: DossierMarkup

  /// The face of `dossier` as of `day`, which the reader chose when `asOf` is not nil.
  init(
    _ dossier: Dossier, programs: SearchResults<FoundProgram>, after: PageCursor?, day: CivilDate,
    asOf: CivilDate?
  ) {
    (self.dossier, self.programs) = (dossier, programs)
    (self.after, self.asOf) = (after, asOf)
    let parents = dossier.institution.parents.map { parent in
      ("\(Vocabulary.spoken(parent.kind)) \(parent.code)", parent.evidence)
    }
    let succession = (dossier.institution.succession ?? []).map { ($0.words, $0.evidence) }
    markup = DossierMarkup(
      dossier, day: day,
      further: [Particular("Belongs to", parents), Particular("Succession", succession)])
  }

  /// The institution's name.
  var title: String { dossier.name }
  /// As its evidence says.
  var isFictitious: Bool { dossier.isFictitious }

  /// Names, facts, programs, sources.
  var main: HTML {
    """
    \(markup.head(kicker: "\(name: kind)"))
    \(markup.toolbar(Link.institution(dossier.code)))
    \(markup.facts)
    \(comparing.html)
    \(programList)
    \(markup.notes.list)
    """
  }

  private var comparing: CompareWith {
    CompareWith(
      items: [dossier.code], choices: [("as_of", asOf?.description)], label: "Compare with")
  }

  private var kind: String {
    dossier.institution.claim(\.kind).map { Vocabulary.spoken($0.value) } ?? "Institution"
  }

  private var programList: HTML {
    let list = ResultList(
      heading: "Programs", noun: "programs", results: programs, isFirst: after == nil,
      request: nil, item: FoundMarkup.ownProgram, more: more)
    return """
      \(finder)<form action="/compare">
      \(list.html)\(programs.items.isEmpty ? "" : CompareBar.html)
      </form>
      """
  }

  private var more: HTML {
    guard let next = programs.next, programs.items.count < programs.total else { return "" }
    let address = Link.address(
      Link.institution(dossier.code),
      [
        ("as_of", asOf?.description), ("after", next.text),
      ])
    return "<p class=\"next\"><a href=\"\(address)#programs\" rel=\"next\">Next page</a></p>"
  }

  /// Worth having only where there are more programs than one page shows.
  private var finder: HTML {
    guard programs.total > programs.items.count else { return "" }
    return """
      <form class="addition" action="/search">
      <input type="hidden" name="institution" value="\(dossier.code)">\
      <input type="hidden" name="show" value="programs">\
      <label for="own">Find among its programs</label>
      <input type="search" id="own" name="q" maxlength="\(SearchRequest.longestText)"> \
      <button>Search</button>
      </form>

      """
  }
}
