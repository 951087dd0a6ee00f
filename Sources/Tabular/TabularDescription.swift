/// What a file turned out to be, so that nothing about it is assumed in silence.
public struct TabularDescription: Sendable, Hashable {
  /// The kind of file.
  public enum Format: String, Sendable {
    /// Cells between delimiters, a row a line.
    case delimited = "delimited text"
    /// An Excel workbook.
    case workbook = "XLSX workbook"
    /// One JSON value.
    case json = "JSON"
    /// A JSON object a line.
    case ndjson = "NDJSON"

    /// Whether rows of it name the columns, as keys do in JSON.
    public var hasHeader: Bool { self == .delimited || self == .workbook }
  }

  /// How the lines of a text file end, as far as its sample shows.
  public enum LineEnds: String, Sendable {
    /// Line feeds.
    case lf = "LF"
    /// Carriage returns with line feeds.
    case crlf = "CRLF"
    /// Carriage returns.
    case cr = "CR"
    /// More than one of these.
    case mixed = "mixed"
  }

  /// The kind of file.
  public var format: Format
  /// Whether the file is compressed with gzip.
  public var isGzipped = false
  /// The encoding of a text file.
  public var encoding: String?
  /// Whether a text file begins with a byte order mark.
  public var hasByteOrderMark = false
  /// What stands between the cells of a text file.
  public var delimiter: UInt8?
  /// Whether the first line of a text file states the delimiter.
  public var hasDelimiterLine = false
  /// How the lines of a text file end; nil if it has one line.
  public var lineEnds: LineEnds?
  /// The sheet that is read.
  public var sheet: String?
  /// All sheets of a workbook, in its order.
  public var sheets: [SheetDescription] = []
  /// The row or line of the header; nil if there is none, as in JSON.
  public var headerRow: Int?

  /// A file of a kind of which nothing more is known.
  public init(format: Format) { self.format = format }
}

extension TabularDescription: CustomStringConvertible {
  /// One line: "delimited text, gzip, UTF-8, semicolon, CRLF, header in row 3".
  public var description: String {
    let hidden = sheets.filter(\.isHidden).map(\.name)
    let parts: [String?] = [
      format.rawValue, isGzipped ? "gzip" : nil, encoding,
      hasByteOrderMark ? "byte order mark" : nil, delimiter.map(Delimiter.name),
      hasDelimiterLine ? "sep= line" : nil, lineEnds?.rawValue, sheet.map { "sheet \($0)" },
      hidden.isEmpty ? nil : "hidden: \(hidden.joined(separator: ", "))",
      headerRow.map { "header in row \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
