/// The rows of a CSV file (RFC 4180) in UTF-8, one at a time and in constant memory.
///
/// Line ends may be LF, CR or CRLF, mixed; a byte order mark and a last line end are optional; blank
/// lines are skipped. A quote that does not begin a cell is text, as spreadsheets read it. Rows come
/// with as many cells as they have: what a short or a long row means is for the caller to say.
public struct CSVReader: ~Copyable {
  private enum State { case cellStart, text, quoted, afterQuote }

  private var input: CSVInput
  private let delimiter: UInt8
  private var state = State.cellStart
  private var line = 1
  private var followsCarriageReturn = false
  private var cellLine = 1
  private var cellUnion: UInt8 = 0
  private var failure: TabularError?

  /// The row that `next` read last; after the last one it has no cells.
  public private(set) var row = TabularRow(address: RowAddress(row: 1))
  /// How many blank lines have been skipped so far.
  public private(set) var blankLines = 0

  /// A reader at the start of the bytes; throws `unusableDelimiter`, and reads nothing yet.
  public init(_ source: any ByteSource, delimiter: UInt8 = .comma) throws(TabularError) {
    guard delimiter < 0x80, !delimiter.isControl, delimiter != .quote else {
      throw .unusableDelimiter(delimiter)
    }
    self.delimiter = delimiter
    input = CSVInput(source)
  }

  /// Reads the next row as the header; throws `noHeader` if there is none.
  public mutating func readHeader() throws(TabularError) -> Header {
    guard try next() else { throw .noHeader }
    return Header(row)
  }

  /// Reads the next row into `row`; false at the end. After an error it throws the same one again.
  public mutating func next() throws(TabularError) -> Bool {
    if let failure { throw failure }
    do throws(TabularError) {
      return try readRow()
    } catch {
      failure = error
      throw error
    }
  }

  /// Reads the next row and exchanges it for `other`, so that both keep their memory.
  mutating func next(exchangedFor other: inout TabularRow) throws(TabularError) -> Bool {
    guard try next() else { return false }
    swap(&row, &other)
    return true
  }

  /// Hands the rows that are left to `body`, in order; stops at its first error.
  public mutating func forEachRow(_ body: (TabularRow) throws -> Void) throws {
    while try next() { try body(row) }
  }

  private mutating func readRow() throws(TabularError) -> Bool {
    row.restart(at: line)
    while let byte = try input.peek() {
      switch state {
      case .cellStart where byte.isLineEnd && row.count == 0: skipBlankLine(byte)
      case .cellStart: beginCell(byte)
      case .text, .afterQuote:
        if try readOutside(byte) { return true }
      case .quoted: try readInside(byte)
      }
    }
    return try finishFile()
  }

  private mutating func skipBlankLine(_ byte: UInt8) {
    let endsPreviousLine = byte == .lineFeed && followsCarriageReturn
    countLineEnd(byte)
    input.advance()
    row.address.row = line
    if !endsPreviousLine { blankLines += 1 }
  }

  private mutating func beginCell(_ byte: UInt8) {
    cellLine = line
    cellUnion = 0
    followsCarriageReturn = false
    state = byte == .quote ? .quoted : .text
    if byte == .quote { input.advance() }
  }

  /// Reads on outside quotes; true if that ended the row.
  private mutating func readOutside(_ byte: UInt8) throws(TabularError) -> Bool {
    switch byte {
    case delimiter:
      input.advance()
      try endCell()
    case .lineFeed, .carriageReturn:
      input.advance()
      try endCell()
      countLineEnd(byte)
      return true
    case 0: throw .nulByte(line: line, column: column)
    case .quote where state == .afterQuote:
      input.advance()
      row.append(byte: .quote)
      state = .quoted
    case _ where state == .afterQuote:
      throw .textAfterQuote(line: line, column: column, opened: cellLine)
    default: try moveText(before: delimiter)
    }
    return false
  }

  /// Reads on inside quotes, where delimiters and line ends are text.
  private mutating func readInside(_ byte: UInt8) throws(TabularError) {
    switch byte {
    case .quote:
      input.advance()
      followsCarriageReturn = false
      state = .afterQuote
    case .lineFeed, .carriageReturn:
      input.advance()
      row.append(byte: byte)
      countLineEnd(byte)
      try checkLength()
    case 0: throw .nulByte(line: line, column: column)
    default:
      followsCarriageReturn = false
      try moveText(before: .quote)
    }
  }

  private mutating func moveText(before stop: UInt8) throws(TabularError) {
    cellUnion |= input.moveText(before: stop, to: &row)
    try checkLength()
  }

  private mutating func countLineEnd(_ byte: UInt8) {
    if byte == .carriageReturn || !followsCarriageReturn { line += 1 }
    followsCarriageReturn = byte == .carriageReturn
  }

  private mutating func endCell() throws(TabularError) {
    if cellUnion >= 0x80 { try checkEncoding() }
    if row.count == TabularLimits.columns { throw .tooManyColumns(line: row.address.row) }
    row.endCell()
    state = .cellStart
  }

  private mutating func finishFile() throws(TabularError) -> Bool {
    if state == .quoted { throw .unclosedQuote(line: cellLine, column: column) }
    if state == .cellStart && row.count == 0 { return false }
    try endCell()
    return true
  }

  /// The number of the cell that is being read, from 1.
  private var column: Int { row.count + 1 }

  private func checkLength() throws(TabularError) {
    if row.openCellBytes > TabularLimits.cellBytes {
      throw .cellTooLong(line: cellLine, column: column, quoted: state == .quoted)
    }
    if row.byteCount > TabularLimits.rowBytes { throw .rowTooLong(line: row.address.row) }
  }

  /// Throws at the first byte of the open cell that is not UTF-8, on the line where it stands.
  private func checkEncoding() throws(TabularError) {
    guard let offset = row.openCell.firstInvalidUTF8 else { return }
    let lineEnds = row.openCell.prefix(offset).lineEnds
    throw .notUTF8(line: cellLine + lineEnds, column: column)
  }
}
