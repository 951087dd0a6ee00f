import Registry

/// The table of a page: rows of facts in sections, for one thing or for several side by side.
struct FactTable {
  /// Rows that belong together.
  struct Section {
    let label: String
    let rows: [Row]
  }

  /// One property, with one cell for each thing.
  struct Row {
    let label: String
    /// What was computed of the whole row: its medians.
    var medians: [String] = []
    let cells: [HTML]
  }

  private let caption: HTML
  private let heads: [HTML]
  private let sections: [Section]

  /// A table under `caption`; a table about one thing needs no `heads`.
  init(caption: HTML, heads: [HTML] = [], sections: [Section]) {
    (self.caption, self.heads, self.sections) = (caption, heads, sections)
  }

  /// The table; what has several columns may be wider than a screen and scrolls by itself, by touch
  /// or by the keyboard.
  var html: HTML { heads.isEmpty ? table : "<div \(scrolling)>\(table)</div>" }

  private let scrolling: HTML =
    #"class="scroll" role="region" aria-label="Comparison table" tabindex="0""#

  private var table: HTML {
    """
    <table class="\(heads.isEmpty ? "facts" : "comparison")">
    <caption><span>\(caption)</span></caption>
    \(head)\(sections.map(body))</table>
    """
  }

  private var head: HTML {
    guard !heads.isEmpty else { return "" }
    return """
      <thead><tr><td class="corner"></td>\(heads.map { "<th scope=\"col\">\($0)</th>" })</tr></thead>

      """
  }

  private func body(_ section: Section) -> HTML {
    let width = max(1, heads.count) + 1
    return """
      <tbody>
      <tr class="section"><th scope="rowgroup" colspan="\(width)"><span>\(section.label)</span></th></tr>
      \(section.rows.map(row))</tbody>

      """
  }

  private func row(_ row: Row) -> HTML {
    """
    <tr><th scope="row">\(row.label)\(row.medians.map(Self.computed))</th>\(row.cells.map { "<td>\($0)</td>" })</tr>

    """
  }
}

extension FactTable {
  /// What no source says, and is marked as that.
  fileprivate static func computed(_ words: String) -> HTML {
    "<span class=\"computed\">\(words)</span>"
  }
}

extension FactTable.Section {
  /// Rows of a section of a comparison, with what each cell says and its marks.
  init(_ label: String, _ rows: [Comparison.Row], notes: Footnotes) {
    self.label = label
    self.rows = rows.map { row in
      let cohort = row.cohort
      return FactTable.Row(
        label: row.label + (row.unit.map { " (\($0))" } ?? ""),
        medians: cohort.compactMap(\.medianWords),
        cells: row.cells.enumerated().map { column, cell in
          let best = cohort.filter { $0.best.contains(column) }.map { "✓ \($0.bestWords)" }
          return "\(CellMarkup(cell, notes).html)\(best.map(FactTable.computed))"
        })
    }
  }
}
