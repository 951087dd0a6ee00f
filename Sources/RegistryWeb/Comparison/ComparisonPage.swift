import Registry

/// Institutions and programs side by side, with everything that leads on from there.
struct ComparisonPage: Page {
  private let dossiers: [Dossier]
  private let comparison: Comparison
  private let request: ComparisonRequest
  private let notes: Footnotes

  /// The face of `comparison`, which is made of `dossiers` and answers `request`.
  init(_ dossiers: [Dossier], _ comparison: Comparison, request: ComparisonRequest) {
    (self.dossiers, self.comparison, self.request) = (dossiers, comparison, request)
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
    \(AmountBar.pattern)\(CostComparison(dossiers, in: comparison.scope).html)\(same)\(leftOut)\(addition)
    \(notes.list)
    """
  }

  private var table: FactTable {
    FactTable(
      caption: "\(question). The small numbers lead to the sources.",
      heads: zip(dossiers, comparison.columns).map(head),
      sections: comparison.sections.map { FactTable.Section($0.label, $0.rows, notes: notes) })
  }

  private var question: String {
    let scope = comparison.scope
    let about = [scope.mode.map { "mode \($0.spoken)" }, scope.session.map { "session \($0)" }]
    return (["As of \(scope.asOf.spoken)"] + about.compactMap { $0 }).joined(separator: ", ")
  }

  private func head(_ dossier: Dossier, _ column: Comparison.Column) -> HTML {
    let address = Link.dossier(dossier, asOf: request.asOf)
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
    return "<a class=\"without\" href=\"\(request.address(of: others))\">Leave out</a>"
  }

  private var codes: [String] { comparison.columns.map(\.code) }

  private var toolbar: HTML {
    """
    <div class="toolbar">
    <form action="/compare">\(HiddenFields(codes.map { ("item", $0) }).html)
    <p>\(DayField(comparison.asOf).html)</p> <p>\(ChoiceField.mode(request.mode).html)</p>
    <p><label for="session">Session</label> <input id="session" name="session" size="9" \
    value="\(request.session ?? "")" placeholder="Any"></p> \
    <p class="check"><input type="checkbox" id="differences" name="differences" value="true"\
    \(request.isShort ? " checked" as HTML : "")> \
    <label for="differences">Only what differs</label></p> <button>Show</button></form>
    <p class="files">Take it with you \(ReportFile.allCases.map(file))</p>
    </div>
    """
  }

  private func file(_ format: ReportFile) -> HTML {
    let address = request.address(of: codes, format: format)
    return "<a href=\"\(address)\">\(format.words)</a> "
  }

  private var addition: HTML {
    guard codes.count < ComparisonRequest.counts.upperBound else { return "" }
    return CompareWith(
      items: codes, choices: request.choices, label: "Add to this comparison"
    ).html
  }

  /// What was left out because it is the same in all.
  private var same: HTML {
    guard !comparison.same.isEmpty else { return "" }
    let labels = comparison.same.joined(separator: ", ")
    return "<p class=\"note\">The same in all, and not shown: \(labels).</p>\n"
  }

  private var leftOut: HTML {
    guard !comparison.leftOut.isEmpty else { return "" }
    let items = comparison.leftOut.map { "<li>\(name: $0)</li>" as HTML }
    return "<h2>Left out</h2>\n<ul class=\"plain\">\(items)</ul>\n"
  }
}
