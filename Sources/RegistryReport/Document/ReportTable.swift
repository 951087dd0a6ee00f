/// A table of a report: a heading row, and rows in groups; the first cell of a row heads it.
struct ReportTable: Sendable {
  /// Rows that belong together.
  struct Group: Sendable {
    /// Their heading; nil for the only group.
    var label: String?
    /// The rows.
    var rows: [Row]
  }

  /// A row.
  struct Row: Sendable {
    /// A stable key: the row's, or the code of the thing that the row is about.
    var key: String
    /// What the row is about.
    var head: ReportCell
    /// One cell for each column behind the first.
    var cells: [ReportCell]
  }

  /// What the rows of a table are.
  enum Kind: Sendable {
    /// Things, each in short.
    case overview
    /// Properties, with a column for each thing.
    case sideBySide
    /// Properties of one thing.
    case single
  }

  /// What its rows are.
  var kind: Kind
  /// What it is about, in words; what stands above it.
  var title: String
  /// The heading of the first column.
  var corner: String
  /// The headings of the columns behind the first; none for a table of one thing.
  var heads: [ReportCell]
  /// How much of the width each column takes beside the others, the first one included.
  var weights: [Double]
  /// The rows.
  var groups: [Group]
}
