/// Notes of a draft on columns whose cells are blank below the first of several rows, as those of merged
/// cells are.
struct GapNotes {
  private let groups: [(blanks: Int, headings: [String])]
  private let rows: Int

  /// Looks for such columns: the first row has a text, and a quarter or more of the rows have none.
  /// Columns that are blank equally often are taken for a group, what is blank more often for outer.
  init(_ columns: [ColumnSample]) {
    rows = columns.first?.rows ?? 0
    let gappy = columns.filter {
      $0.beginsFilled && 4 * $0.blanks >= $0.rows && !$0.heading.isEmpty && $0.isWordy
    }
    groups = Dictionary(grouping: gappy, by: \.blanks).map { ($0, $1.map(\.heading)) }
      .sorted { $0.blanks > $1.blanks }
  }

  /// Comments for the part of a draft that is about the file.
  var lines: [String] {
    guard !groups.isEmpty else { return [] }
    let lists = groups.map { "[" + $0.headings.map(YAMLText.quoted).joined(separator: ", ") + "]" }
    let said = groups.map { "\($0.blanks) of \(rows)" }.joined(separator: " and ")
    return [
      "  # DECIDE: some columns begin with a text and are blank in \(said) rows. If the cell above stands",
      "  # for the blank ones, as a merged one does, say so for these of them:",
      "  # fill_down: " + (lists.count == 1 ? lists[0] : "[" + lists.joined(separator: ", ") + "]"),
    ]
  }
}
