/// The rows of a JSON text, or of a text with a JSON object on each line.
///
/// The text is read twice: once for the columns that its objects have, and once for the rows.
final class JSONRows: RowStream {
  private let scanner: JSONScanner
  private let finder: JSONRowFinder?
  private let flattener: JSONFlattener
  private let columns: JSONColumns
  private var address = RowAddress(row: 0)
  private var rowsLeft = 0
  private var rowNumber = 0

  /// The rows of what `open` opens: objects on lines, or those under the path of one value.
  init(
    isLines: Bool, options: TabularOptions,
    open: () throws(TabularError) -> any ByteSource
  ) throws(TabularError) {
    let path = isLines ? nil : try Self.path(options.rowsPath, open)
    let columns = JSONColumns()
    let survey = JSONRows(try open(), path: path, columns: columns, options: options)
    while try survey.nextObject() {}
    columns.freeze()
    self.columns = columns
    scanner = JSONScanner(try open())
    finder = path.map { [scanner] in JSONRowFinder(scanner, path: $0) }
    flattener = JSONFlattener(scanner, columns: columns, expanding: options.expanding)
    if columns.headings.isEmpty { throw .noRows(under: path ?? []) }
  }

  private init(
    _ source: any ByteSource, path: [String]?, columns: JSONColumns, options: TabularOptions
  ) {
    self.columns = columns
    scanner = JSONScanner(source)
    finder = path.map { [scanner] in JSONRowFinder(scanner, path: $0) }
    flattener = JSONFlattener(scanner, columns: columns, expanding: options.expanding)
  }

  /// The columns of all rows.
  var header: Header { Header(headings: columns.headings) }
  var bytesRead: Int { scanner.input.bytesRead }
  var totalBytes: Int? { scanner.input.totalBytes }
  var digest: String? { scanner.input.digest }

  func next(_ row: inout TabularRow) throws(TabularError) -> Bool {
    if rowsLeft == 0 {
      guard try nextObject() else { return false }
      rowsLeft = flattener.rowCount
      rowNumber = 0
    }
    row.address = address
    row.restart(at: address.row)
    flattener.fill(&row, rowNumber)
    rowNumber += 1
    rowsLeft -= 1
    return true
  }

  private func nextObject() throws(TabularError) -> Bool {
    if let finder {
      guard try finder.next() else { return false }
      address = RowAddress(row: finder.count, unit: .element)
      try flattener.read(finder.keys)
    } else {
      let lastLine = address.row == 0 ? 0 : scanner.input.line
      guard try scanner.peek() != nil else { return false }
      guard scanner.input.line > lastLine else { throw scanner.input.error(.trailingText) }
      address = RowAddress(row: scanner.input.line)
      try flattener.read([])
    }
    return true
  }

  /// The path that was stated; without one, an array is its own rows, and an object is refused.
  private static func path(
    _ stated: [String]?, _ open: () throws(TabularError) -> any ByteSource
  ) throws(TabularError) -> [String] {
    if let stated { return stated }
    let scanner = JSONScanner(try open())
    guard try scanner.peek() == UInt8(ascii: "{") else { return [] }
    throw .rowsNotNamed(try candidates(scanner))
  }

  /// The first keys of an object that hold arrays of objects.
  private static func candidates(_ scanner: JSONScanner) throws(TabularError) -> [String] {
    var found: [String] = []
    try scanner.object { (key: [UInt8]) throws(TabularError) in
      guard try scanner.require() == UInt8(ascii: "[") else { return try scanner.skipValue() }
      var hasObject = false
      try scanner.array { () throws(TabularError) in
        if try scanner.require() == UInt8(ascii: "{") { hasObject = true }
        try scanner.skipValue()
      }
      if hasObject, found.count < 12 { found.append(String(decoding: key, as: UTF8.self)) }
    }
    return found
  }

  /// Whether a second value follows the first, as on the lines of NDJSON.
  static func isLines(_ source: any ByteSource) throws(TabularError) -> Bool {
    let scanner = JSONScanner(source)
    guard try scanner.peek() == UInt8(ascii: "{") else { return false }
    try scanner.skipValue()
    return try scanner.peek() == UInt8(ascii: "{")
  }
}
