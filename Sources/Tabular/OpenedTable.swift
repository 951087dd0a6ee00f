/// A file whose kind is known, at its first row.
struct OpenedTable {
  let stream: any RowStream
  private(set) var found: TabularDescription
  private var merges: [SheetMerges.Range]?
  private var header: Header?

  /// Tells what a file is and opens it as that.
  init(_ origin: TabularOrigin, _ options: TabularOptions) throws(TabularError) {
    let head = try FileHead(origin)
    if let kind = head.unreadableKind { throw .unreadableKind(kind) }
    if head.isArchive {
      try self.init(workbook: origin, isGzipped: head.isGzipped, options)
    } else if head.bytes.isEmpty {
      throw .noHeader
    } else {
      let encoding = try TextEncoding(stated: options.encoding, head: head.bytes)
      let text = TextOrigin(origin, isGzipped: head.isGzipped, encoding: encoding)
      if head.isJSON(mayBeDelimited: options.delimiter != nil) {
        try self.init(json: text, options)
      } else {
        try self.init(delimited: text, options)
      }
    }
  }

  private init(
    workbook origin: TabularOrigin, isGzipped: Bool, _ options: TabularOptions
  ) throws(TabularError) {
    let file = try WorkbookFile(origin, isGzipped: isGzipped)
    let workbook = try Workbook(file.archive)
    let sheet = try workbook.sheet(options.sheet)
    found = TabularDescription(format: .workbook)
    found.isGzipped = isGzipped
    found.sheet = sheet.description.name
    found.sheets = workbook.sheets.map(\.description)
    if options.header.rows > 1 {
      let found = SheetMerges()
      try workbook.reader(of: sheet, handler: found).finish()
      merges = found.ranges
    }
    stream = try SheetRows(
      sheet, of: workbook, skipsHidden: options.skipsHiddenRows, digest: file.digest)
  }

  private init(json text: TextOrigin, _ options: TabularOptions) throws(TabularError) {
    let isLines = try JSONRows.isLines(text.open())
    let rows = try JSONRows(isLines: isLines, options: options, open: text.open)
    stream = rows
    header = rows.header
    found = TabularDescription(format: isLines ? .ndjson : .json)
    text.describe(in: &found)
  }

  private init(delimited text: TextOrigin, _ options: TabularOptions) throws(TabularError) {
    let bytes = try text.open().readSample()
    let sample = TextSample(bytes, isWhole: bytes.count < TabularLimits.sampleBytes)
    let stated = sample.statedDelimiter
    let delimiter: UInt8
    if let known = options.delimiter ?? stated {
      delimiter = known
    } else {
      delimiter = try sample.delimiter()
    }
    stream = try DelimitedRows(text.open(), delimiter: delimiter, skipsFirstLine: stated != nil)
    found = TabularDescription(format: .delimited)
    text.describe(in: &found)
    found.delimiter = delimiter
    found.hasDelimiterLine = stated != nil
    found.lineEnds = sample.lineEnds
  }

  /// Reads as far as the header, which JSON brings with it.
  mutating func readHeader(_ choice: HeaderChoice) throws(TabularError) -> Header {
    if let header { return header }
    if choice.place == .none { return Header(headings: []) }
    var search = HeaderSearch(choice, merges: merges)
    var row = TabularRow(address: RowAddress(row: 1))
    while try stream.next(&row) {
      guard let header = try search.take(row) else { continue }
      found.headerRow = search.firstRow
      return header
    }
    throw choice.place == .first ? .noHeader : .headerNotFound(choice)
  }
}
