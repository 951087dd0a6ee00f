/// One row of a table: its address and its cells as UTF-8 text, whichever kind of file it is from.
///
/// All cells share one byte buffer and one array of ends, which a reader fills again for each row;
/// keeping a row is safe and costs a copy. The number of cells is the row's own, not the header's.
public struct TabularRow: Sendable, Hashable {
  /// Where the row begins.
  public internal(set) var address: RowAddress
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A row at an address with the given cells; readers make theirs cell by cell.
  public init(address: RowAddress, cells: [String] = []) {
    self.address = address
    for cell in cells {
      append(cell.utf8)
      endCell()
    }
  }

  /// How many cells the row has.
  public var count: Int { ends.count }

  /// Whether the row has no text at all: no cells, or only empty ones.
  public var isBlank: Bool { bytes.isEmpty }

  /// The text of a cell, from 0; nil where the row is too short to have it.
  public subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    return withCell(index) { cell in
      cell.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// All cells as text, in order.
  public var texts: [String] { ends.indices.map { self[$0] ?? "" } }

  /// What `body` makes of a cell's UTF-8 bytes, without copying them; a missing cell has none.
  public func withCell<Value, Failure: Error>(
    _ index: Int, _ body: (Span<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(bytes.span.extracting(range(of: index)))
  }

  private func range(of index: Int) -> Range<Int> {
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}

// How a reader fills a row: bytes of the open cell, then its end.
extension TabularRow {
  /// How many bytes the cell that is being filled has so far.
  var openCellBytes: Int { bytes.count - (ends.last ?? 0) }

  /// The bytes of the cell that is being filled.
  var openCell: ArraySlice<UInt8> { bytes[(ends.last ?? 0)...] }

  /// How many bytes the row has so far.
  var byteCount: Int { bytes.count }

  /// Empties the row and keeps its memory, for the next row to be filled.
  mutating func restart(at row: Int) {
    address.row = row
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds bytes to the cell that is being filled.
  mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  /// Adds one byte to the cell that is being filled.
  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Ends the cell that is being filled and begins the next.
  mutating func endCell() { ends.append(bytes.count) }

  /// Adds empty cells until there are as many as asked for.
  mutating func pad(to count: Int) {
    while ends.count < count { endCell() }
  }
}
