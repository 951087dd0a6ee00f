import Registry

/// What the pages of institutions and of programs have in common: head, names, codes and facts.
struct DossierMarkup {
  private let dossier: Dossier
  private let day: CivilDate
  private let comparison: Comparison
  private let further: [(label: String, cell: Cell)]

  /// The numbers of the page's sources.
  let notes: Footnotes

  /// The markup of `dossier` as of a day, with `further` facts that a comparison has no rows for.
  init(_ dossier: Dossier, day: CivilDate, further: [Particular]) {
    (self.dossier, self.day) = (dossier, day)
    self.further = further.compactMap { fact in fact.cell.map { (fact.label, $0) } }
    comparison = Comparison([dossier], asOf: day)
    let rows = comparison.sections.flatMap(\.rows).flatMap(\.cells) + self.further.map(\.cell)
    let names = dossier.program?.names ?? dossier.institution.names
    notes = Footnotes(
      citing: names.map(\.evidence) + dossier.path.compactMap(\.evidence)
        + rows.flatMap(\.evidence), in: dossier.evidence)
  }

  /// The name under which it is kept, with `kicker` above it, then its other names and its codes.
  func head(kicker: HTML) -> HTML {
    """
    <p class="kicker">\(kicker)</p>
    <h1>\(name: dossier.name)\(notes.marks(namesakes.map(\.evidence)))</h1>
    \(path)\(otherNames)<p class="codes">\(codes)</p>
    """
  }

  /// The day, and a form to choose another.
  func toolbar(_ address: String) -> HTML {
    """
    <div class="toolbar">
    <form action="\(address)">\(DayField(day).html)<button>Show</button></form>
    </div>
    """
  }

  /// Every row of a comparison that applies to what this is, then the further facts.
  var facts: HTML {
    let sections = comparison.sections.map { section in
      FactTable.Section(section.label, section.applicableRows, notes: notes)
    }
    let more = FactTable.Section(
      label: "Also on record",
      rows: further.map { FactTable.Row(label: $0.label, cells: [CellMarkup($0.cell, notes).html]) }
    )
    return FactTable(
      caption: "As of \(day.spoken). The small numbers lead to the sources.",
      sections: (sections + [more]).filter { !$0.rows.isEmpty }
    ).html
  }

  private var names: [NameFact] { dossier.program?.names ?? dossier.institution.names }

  /// The claims that give the name shown.
  private var namesakes: [NameFact] { names.filter { $0.name == dossier.name } }

  /// How it was found, when it was asked for by an old code or name.
  private var path: HTML {
    guard !dossier.path.isEmpty else { return "" }
    let steps = dossier.path.map { step -> HTML in
      "<span>\(name: step.words)\(notes.marks([step.evidence].compactMap { $0 }))</span>"
    }
    return "<p class=\"names\">Found by way of \(steps.joined(by: "; "))</p>\n"
  }

  private var otherNames: HTML {
    let others = names.filter { $0.name != dossier.name }
    guard !others.isEmpty else { return "" }
    let items = others.map { other -> HTML in
      "<span>\(name: other.name) (\(kind(of: other)))\(notes.marks([other.evidence]))</span>"
    }
    return "<p class=\"names\">Also \(items.joined(by: "; "))</p>\n"
  }

  private func kind(of name: NameFact) -> String {
    name.language.isEmpty ? name.kind : "\(name.kind), \(name.language)"
  }

  private var codes: HTML {
    let codes = dossier.program?.codes ?? dossier.institution.codes
    let others = codes.filter { $0 != dossier.code }
    return ([dossier.code] + others).map { "<code>\($0)</code>" as HTML }.joined(by: " ")
  }
}

extension Comparison.Section {
  /// The rows of a comparison of one thing without those that cannot apply to it: an institution has
  /// no level, and saying so teaches nobody anything.
  fileprivate var applicableRows: [Comparison.Row] {
    rows.filter { row in row.cells.contains { $0.state != Absence.notApplicable.rawValue } }
  }
}
