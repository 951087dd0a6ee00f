/// One row of a result, readable only inside the closure that got it.
///
/// Columns are read by name, and the property's own type decides whether NULL is allowed:
///
///     let name: String = try row["name"]
///     let founded: Int? = try row["founded"]
public struct Row {
  let result: ServerResult
  let number: Int32

  /// A column that is never NULL; throws ``DecodingFailure``.
  public subscript<Value: SQLValue>(_ column: String) -> Value {
    get throws {
      let position = try position(of: column, as: Value.self)
      guard let value: Value = try value(at: position, column: column) else {
        throw failure(column, Value.self, .null)
      }
      return value
    }
  }

  /// A column that may be NULL; throws ``DecodingFailure``.
  public subscript<Value: SQLValue>(_ column: String) -> Value? {
    get throws {
      try value(at: position(of: column, as: Value?.self), column: column)
    }
  }

  /// Lends the UTF-8 bytes of a column that is never NULL, without making a String of them.
  public func withBytes<Answer>(
    _ column: String, _ body: (UnsafeRawBufferPointer) throws -> Answer
  ) throws -> Answer {
    let position = try position(of: column, as: UnsafeRawBufferPointer.self)
    guard let bytes = result.bytes(row: number, column: position) else {
      throw failure(column, UnsafeRawBufferPointer.self, .null)
    }
    return try body(UnsafeRawBufferPointer(bytes))
  }

  /// A copy of the UTF-8 bytes of a column that is never NULL.
  public func bytes(_ column: String) throws -> [UInt8] {
    try withBytes(column) { Array($0) }
  }

  /// Whether a column is NULL.
  public func isNull(_ column: String) throws -> Bool {
    let position = try position(of: column, as: Void.self)
    return result.bytes(row: number, column: position) == nil
  }

  /// The first column, which must not be NULL.
  func firstColumn<Value: SQLValue>() throws -> Value {
    let name = result.columns.names.first ?? ""
    guard !result.columns.names.isEmpty else { throw failure(name, Value.self, .missing) }
    guard let value: Value = try value(at: 0, column: name) else {
      throw failure(name, Value.self, .null)
    }
    return value
  }

  private func position(of column: String, as type: Any.Type) throws -> Int32 {
    guard let position = result.columns.position(of: column) else {
      throw failure(column, type, .missing)
    }
    guard position >= 0 else { throw failure(column, type, .ambiguous) }
    return position
  }

  private func value<Value: SQLValue>(at position: Int32, column: String) throws -> Value? {
    guard let bytes = result.bytes(row: number, column: position) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let value = Value(sqlText: text) else {
      throw failure(column, Value.self, .unreadable(text))
    }
    return value
  }

  private func failure(
    _ column: String, _ type: Any.Type, _ problem: DecodingFailure.Problem
  ) -> DecodingFailure {
    DecodingFailure(
      statement: result.statement, column: column, type: "\(type)", problem: problem)
  }
}

@available(*, unavailable, message: "A row belongs to the closure that reads it.")
extension Row: Sendable {}
