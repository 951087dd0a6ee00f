/// A value made of one row.
public protocol RowDecodable {
  /// Reads the columns by name; throws ``DecodingFailure`` where one is not as expected.
  init(row: Row) throws
}
