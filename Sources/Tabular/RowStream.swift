/// The rows of a table in some format, as they are: no header is told apart from them.
protocol RowStream: AnyObject {
  /// Puts the next row that has any cells into `row`; false at the end.
  func next(_ row: inout TabularRow) throws(TabularError) -> Bool
  /// How much has been read so far, in the units of `totalBytes`.
  var bytesRead: Int { get }
  /// How much there is to read; nil if that is not known.
  var totalBytes: Int? { get }
  /// The SHA-256 of the file as it is stored; nil until its end has been read.
  var digest: String? { get }
  /// How many rows the file has hidden so far.
  var hiddenRows: Int { get }
}

extension RowStream {
  var hiddenRows: Int { 0 }
}
