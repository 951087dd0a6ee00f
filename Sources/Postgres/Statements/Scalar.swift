/// The first column of a row whatever its name, for statements that answer with one value.
public struct Scalar<Value: SQLValue>: RowDecodable, Sendable {
  /// The column's value, which is never NULL.
  public let value: Value

  /// Reads the first column.
  public init(row: Row) throws {
    value = try row.firstColumn()
  }
}
