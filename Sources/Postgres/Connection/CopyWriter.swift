import CPostgres

/// Takes the rows of a `copy … from stdin` and sends them in pieces of about 64 KiB.
///
/// `field` and `endRow` write PostgreSQL's text format; `write` sends bytes of any format as
/// they are.
public final class CopyWriter {
  /// Large enough to make system calls rare, small enough to stay in the processor's cache.
  static let pieceSize = 64 * 1024

  private let wire: Wire
  private let statement: String
  private let deadline: Deadline
  private var rows = CopyRows()

  /// A writer for a copy the server has agreed to.
  init(wire: Wire, statement: String, deadline: Deadline) {
    self.wire = wire
    self.statement = statement
    self.deadline = deadline
  }

  /// Sends bytes as they are, such as those of ``CopyRows``.
  public func write(_ bytes: some Collection<UInt8>) throws {
    rows.append(bytes)
    try sendIfLarge()
  }

  /// The row's next field; nil is NULL and differs from the empty text.
  public func field(_ text: String?) throws {
    rows.field(text)
    try sendIfLarge()
  }

  /// The row's next field, from UTF-8 bytes.
  public func field(utf8 bytes: UnsafeBufferPointer<UInt8>) throws {
    rows.field(utf8: bytes)
    try sendIfLarge()
  }

  /// The row's next field, a whole number; nil is NULL.
  public func field(_ number: Int64?) throws {
    rows.field(number)
  }

  /// The row's next field, a whole number; nil is NULL.
  public func field(_ number: Int?) throws {
    rows.field(number)
  }

  /// The row's next field, any value in its text form; nil is NULL.
  public func field(value: (any SQLValue)?) throws {
    try field(value?.sqlText)
  }

  /// Ends the row.
  public func endRow() throws {
    rows.endRow()
    try sendIfLarge()
  }

  /// Sends what is left.
  func flush() throws {
    guard !rows.bytes.isEmpty else { return }
    let accepted = rows.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        PQputCopyData(wire.handle, $0.baseAddress, Int32($0.count))
      }
    }
    guard accepted == 1 else { throw wire.loss(statement) }
    rows.removeAll()
    // libpq would keep any amount in memory, so the next piece waits until this one has left.
    try wire.flush(statement, by: deadline)
  }

  private func sendIfLarge() throws {
    if rows.bytes.count >= Self.pieceSize { try flush() }
  }
}

@available(*, unavailable, message: "A copy writer belongs to the closure that got it.")
extension CopyWriter: Sendable {}
