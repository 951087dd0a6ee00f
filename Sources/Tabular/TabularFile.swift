/// A file of rows, whatever its format: tells what it is from its bytes, finds the header, and hands
/// out the rows below it, one at a time and in constant memory.
public final class TabularFile {
  /// What the file turned out to be.
  public let found: TabularDescription
  /// The headings of the columns; none if no header was wanted.
  public let header: Header
  /// The row that `next` read last.
  public private(set) var row = TabularRow(address: RowAddress(row: 1))

  private let stream: any RowStream
  private var failure: TabularError?
  /// Whether rows are as wide as the header: workbooks and JSON do not write empty cells.
  private let isPadded: Bool

  /// Opens the file at a path and reads as far as its header; throws what keeps it from being read.
  public convenience init(
    path: String, options: TabularOptions = TabularOptions()
  ) throws(TabularError) {
    try self.init(.path(path), options)
  }

  /// Opens bytes in memory, such as an upload, in pieces of at most `pieceSize`, and reads as far as
  /// their header.
  public convenience init(
    bytes: [UInt8], pieceSize: Int = .max, options: TabularOptions = TabularOptions()
  ) throws(TabularError) {
    try self.init(.memory(bytes, pieceSize: pieceSize), options)
  }

  private init(_ origin: TabularOrigin, _ options: TabularOptions) throws(TabularError) {
    var opened = try OpenedTable(origin, options)
    stream = opened.stream
    isPadded = opened.found.format != .delimited
    header = try opened.readHeader(options.header)
    found = opened.found
  }

  /// The sheets of the workbook at a path, in the order of their tabs; none if it is no workbook.
  public static func sheets(path: String) throws(TabularError) -> [SheetDescription] {
    let origin = TabularOrigin.path(path)
    let head = try FileHead(origin)
    guard head.isArchive else { return [] }
    let file = try WorkbookFile(origin, isGzipped: head.isGzipped)
    return try Workbook(file.archive).sheets.map(\.description)
  }

  /// How much has been read so far, for showing progress.
  public var bytesRead: Int { stream.bytesRead }

  /// How much there is to read; nil if that is not known.
  public var totalBytes: Int? { stream.totalBytes }

  /// The SHA-256 of the file as it is stored, in lower-case hexadecimal; nil until its end was read.
  public var digest: String? { stream.digest }

  /// How many of the rows so far the workbook hides, whether they were passed over or not.
  public var hiddenRows: Int { stream.hiddenRows }

  /// Reads the next row into `row`; false at the end. After an error it throws the same one again.
  public func next() throws(TabularError) -> Bool {
    if let failure { throw failure }
    do throws(TabularError) {
      guard try stream.next(&row) else { return false }
      if isPadded { row.pad(to: header.headings.count) }
      return true
    } catch {
      failure = error
      throw error
    }
  }
}
