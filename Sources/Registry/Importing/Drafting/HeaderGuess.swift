/// Where the header of a file seems to stand, as the shape of its first rows shows it: below titles,
/// or in two rows of which the upper one names groups of columns.
public struct HeaderGuess: Hashable, Sendable {
  /// One of the first rows of a file.
  public struct Line: Hashable, Sendable {
    /// Its number, as a person sees it.
    public let row: Int
    /// Its cells.
    public let cells: [String]

    /// The row of this number.
    public init(row: Int, cells: [String]) { (self.row, self.cells) = (row, cells) }

    var filled: Int { cells.count { !$0.allSatisfy(\.isWhitespace) } }

    func has(_ column: Int) -> Bool {
      cells.indices.contains(column) && !cells[column].allSatisfy(\.isWhitespace)
    }
  }

  /// The number of the header's first row.
  public let row: Int
  /// How many rows it has.
  public let rows: Int
  /// The numbers of the rows above it that look like titles.
  public let titles: [Int]

  /// So many rows show where a header is.
  public static let looked = 25

  /// What the first rows suggest; nil where the first row with text is the header, whole, as far as
  /// their shape shows.
  public init?(_ first: [Line]) {
    let lines = first.filter { $0.filled > 0 }
    let width = lines.map(\.filled).max() ?? 0
    guard width > 2 else { return nil }
    let place = lines.indices.first { place in
      Self.isGrouped(lines, place, width) || lines[place].filled > Self.titleCells(of: width)
    }
    guard let place else { return nil }
    let rows = Self.isGrouped(lines, place, width) ? 2 : 1
    guard place > 0 || rows > 1 else { return nil }
    (row, self.rows) = (lines[place].row, rows)
    titles = lines[..<place].map(\.row)
  }

  /// A title has one cell, a line of particulars above a wide table two or three.
  private static func titleCells(of width: Int) -> Int { max(1, (width - 1) / 3) }

  /// Whether the row at `place` names groups: each text of the row below it stands under a group that
  /// has no text of its own to its right, and the two together name nearly all columns.
  private static func isGrouped(_ lines: [Line], _ place: Int, _ width: Int) -> Bool {
    guard lines.indices.contains(place + 1) else { return false }
    let (upper, lower) = (lines[place], lines[place + 1])
    let columns = 0..<max(upper.cells.count, lower.cells.count)
    let named = columns.count { upper.has($0) || lower.has($0) }
    let starts = columns.filter { upper.has($0) && !upper.has($0 + 1) && lower.has($0) }
    let widest = starts.filter { lower.has($0 + 1) && $0 + 1 < columns.upperBound }
    guard !widest.isEmpty, upper.filled > 1, named >= width - 1, isWords(upper) else {
      return false
    }
    return columns.filter { lower.has($0) }.allSatisfy { column in
      upper.has(column) ? starts.contains(column) : starts.contains { $0 < column }
    }
  }

  /// A heading is a text: a row with a bare number is none.
  private static func isWords(_ line: Line) -> Bool {
    line.cells.allSatisfy { cell in
      cell.allSatisfy(\.isWhitespace) || cell.contains(where: \.isLetter)
    }
  }

  /// Why the draft says where the header is, as comments.
  var notes: [String] {
    let above =
      titles.isEmpty
      ? "" : "what stands above row \(row) looks like \(titles.count == 1 ? "a title" : "titles")"
    let two = rows > 1 ? "rows \(row) and \(row + 1) look like one header, groups over columns" : ""
    return [
      "  # Guessed from the shape of the first rows: "
        + [above, two].filter { !$0.isEmpty }.joined(separator: "; ") + ".",
      "  # Where the next file has more rows above it, name headings instead: header: [A, B]",
    ]
  }
}
