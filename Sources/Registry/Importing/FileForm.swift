/// What a file turned out to be when it was read, so that nothing about it is assumed in silence.
public struct FileForm: Hashable, Sendable, Codable {
  /// The kind of file in a few words: "delimited text", "XLSX workbook", "JSON", "NDJSON".
  public var format: String
  /// Whether it is compressed with gzip.
  public var isCompressed = false
  /// The encoding of a text file, as the C library knows it.
  public var encoding: String?
  /// Whether a text file begins with a byte order mark.
  public var hasByteOrderMark = false
  /// What stands between the cells of delimited text.
  public var delimiter: String?
  /// How the lines of a text file end: "LF", "CRLF", "CR" or "mixed".
  public var lineEnds: String?
  /// The sheet of a workbook that was read.
  public var sheet: String?
  /// The sheets that a workbook hides.
  public var hiddenSheets: [String] = []
  /// The row of the header; nil if there is none, as in JSON.
  public var headerRow: Int?

  /// A file of a kind of which nothing more is known.
  public init(format: String) { self.format = format }

  /// What was read and how: "delimited text, Windows-1252, semicolons between cells, CRLF, header in row 3".
  public var words: String {
    let parts: [String?] = [
      format, isCompressed ? "compressed with gzip" : nil, encoding.map(Self.spelled),
      hasByteOrderMark ? "byte order mark" : nil,
      delimiter.map { "\(Self.named($0)) between cells" },
      lineEnds.map { $0 == "mixed" ? "mixed line ends" : $0 }, sheet.map { "sheet \($0)" },
      hiddenSheets.isEmpty ? nil : "hidden: \(hiddenSheets.joined(separator: ", "))",
      headerRow.map { "header in row \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// Several of a delimiter, so that a comma in a list of words is seen.
  private static func named(_ delimiter: String) -> String {
    switch delimiter {
    case ",": "commas"
    case ";": "semicolons"
    case "\t": "tabs"
    case "|": "bars"
    case " ": "blanks"
    default: delimiter
    }
  }

  /// A profile may write an encoding as it likes; people know this one with capitals.
  private static func spelled(_ encoding: String) -> String {
    encoding.lowercased().hasPrefix("windows-")
      ? "Windows-" + encoding.dropFirst("windows-".count) : encoding
  }
}
