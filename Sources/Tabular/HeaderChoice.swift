/// Which rows of a file name its columns.
public struct HeaderChoice: Sendable, Hashable {
  /// How the header's first row is known.
  public enum Place: Sendable, Hashable {
    /// The first row that has any text.
    case first
    /// The row at this line of a text file, or of this number in a sheet.
    case row(Int)
    /// The first row that has all these headings, whatever their letter case and white space; rows
    /// above it are passed over.
    case containing([String])
    /// There is none: every row is data.
    case none
  }

  /// How the header's first row is known.
  public var place: Place
  /// How many rows the header has; the headings of several are joined with a blank.
  public var rows: Int

  /// A header of one row, or of several.
  public init(_ place: Place = .first, rows: Int = 1) {
    self.place = place
    self.rows = max(1, rows)
  }

  /// What was asked for, after "no header row".
  var wanted: String {
    switch place {
    case .first, .none: ""
    case .row(let row): "at row \(row); that row is blank or does not exist"
    case .containing(let headings): "with \(headings.joined(separator: ", "))"
    }
  }
}
