import Registry

/// Institutions and programs side by side, with everything that leads on from there.
struct ComparisonPage: Page {
  private let dossiers: [Dossier]
  private let comparison: Comparison
  private let asOf: CivilDate?
  private let notes: Footnotes

  /// The face of `comparison`, which is made of `dossiers`, as of a chosen day or else today.
  init(_ dossiers: [Dossier], _ comparison: Comparison, asOf: CivilDate?) {
    (self.dossiers, self.comparison, self.asOf) = (dossiers, comparison, asOf)
    let cited = comparison.sections.flatMap(\.rows).flatMap(\.cells).flatMap(\.evidence)
    notes = Footnotes(citing: cited, in: comparison.evidence)
  }

  /// The names of what is compared.
  var title: String { comparison.columns.map(\.name).joined(separator: " / ") }
  /// A column for each thing needs the whole screen.
  var layout: Frame.Layout { .wide }
  /// One invented column is enough to warn.
  var isFictitious: Bool { comparison.columns.contains(where: \.isFictitious) }

  /// The table, what was left out, the forms that change the comparison, and the sources.
  var main: HTML {
    """
    <h1>Comparison</h1>
    \(toolbar)
    \(table.html)
    \(leftOut)\(addition)
    \(notes.list)
    """
  }

  private var table: FactTable {
    FactTable(
      caption: "As of \(comparison.asOf.spoken). The small numbers lead to the sources.",
      heads: zip(dossiers, comparison.columns).map(head),
      sections: comparison.sections.map { FactTable.Section($0.label, $0.rows, notes: notes) })
  }

  private func head(_ dossier: Dossier, _ column: Comparison.Column) -> HTML {
    let address = Link.dossier(dossier, asOf: asOf)
    let institution: HTML =
      dossier.program == nil ? "" : "<span class=\"of\">\(name: column.institution)</span>"
    return """
      <a href="\(address)">\(name: column.name)</a>\(institution)\
      <code>\(column.code)</code>\(column.isFictitious ? Self.badge : "")\(without(column.code))
      """
  }

  private static let badge: HTML = "<span class=\"badge\">Example – invented data</span>"

  /// Two columns are the fewest, so the last two cannot be taken away.
  private func without(_ code: String) -> HTML {
    let others = codes.filter { $0 != code }
    guard others.count >= ComparisonRequest.counts.lowerBound else { return "" }
    return "<a class=\"without\" href=\"\(Link.comparison(of: others, asOf: asOf))\">Take away</a>"
  }

  private var codes: [String] { comparison.columns.map(\.code) }

  private var toolbar: HTML {
    """
    <div class="toolbar">
    <form action="/compare">\(hidden)\(DayField(comparison.asOf).html)<button>Show</button></form>
    <p>Take it with you: <a href="\(Link.comparison(of: codes, asOf: asOf, format: .csv))">CSV</a> \
    <a href="\(Link.comparison(of: codes, asOf: asOf, format: .json))">JSON</a></p>
    </div>
    """
  }

  private var addition: HTML {
    guard codes.count < ComparisonRequest.counts.upperBound else { return "" }
    return CompareWith(items: codes, asOf: asOf, label: "Add to this comparison").html
  }

  private var hidden: [HTML] {
    codes.map { "<input type=\"hidden\" name=\"item\" value=\"\($0)\">" }
  }

  private var leftOut: HTML {
    guard !comparison.leftOut.isEmpty else { return "" }
    let items = comparison.leftOut.map { "<li>\(name: $0)</li>" as HTML }
    return "<h2>Left out</h2>\n<ul class=\"plain\">\(items)</ul>\n"
  }
}
