/// How high a row must be for its wrapped texts to be read whole.
///
/// Some programs fit rows by themselves when they open a workbook, others only when a person edits it.
enum RowHeight {
  /// A line of 11-point type, in points.
  private static let line = 15.0
  /// The highest row that a spreadsheet has, in points.
  private static let highest = 409.0

  /// The height in points for cells that are so many characters wide.
  static func of(_ cells: [(text: String, width: Double)]) -> Double {
    let lines = cells.map { cell in
      // A bold or wide letter takes more than the digit by which columns are measured.
      let width = max(1, Int(cell.width * 0.9))
      return cell.text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + TextWidth.wrap(String($1), to: width).count }
    }
    return min(highest, Double(max(1, lines.max() ?? 1)) * line)
  }
}
