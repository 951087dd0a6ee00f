/// The rows of a delimited text file.
final class DelimitedRows: RowStream {
  private let source: any ByteSource
  private var reader: CSVReader

  /// The rows of UTF-8 text; a first line that states the delimiter is passed over if there is one.
  init(
    _ source: any ByteSource, delimiter: UInt8, skipsFirstLine: Bool
  ) throws(TabularError) {
    self.source = source
    reader = try CSVReader(source, delimiter: delimiter)
    if skipsFirstLine { _ = try reader.next() }
  }

  var bytesRead: Int { source.bytesRead }
  var totalBytes: Int? { source.totalBytes }
  var digest: String? { source.digest }

  func next(_ row: inout TabularRow) throws(TabularError) -> Bool {
    try reader.next(exchangedFor: &row)
  }
}
