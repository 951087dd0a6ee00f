/// One object of a JSON text as cells: `a.b` for what stands under `b` within `a`, values of arrays
/// joined with "; ".
///
/// Two passes share the columns: the first finds them, the second fills rows. If an array is to be
/// expanded, each of its elements makes a row beside the other fields.
final class JSONFlattener {
  private let scanner: JSONScanner
  private let columns: JSONColumns
  private let expanding: [UInt8]?
  private var path: [UInt8] = []
  private var cells: [[UInt8]] = []
  private var touched: [Int] = []
  private var stamps: [Int] = []
  private var objects = 0
  private var total = 0
  /// The cells of expanded rows, one row after the other, with where each row ends.
  private var expanded: [(column: Int, text: [UInt8])] = []
  private var expandedEnds: [Int] = []
  private var hasExpanded = false

  /// A flattener of the objects that the scanner comes to.
  init(_ scanner: JSONScanner, columns: JSONColumns, expanding: [String]?) {
    self.scanner = scanner
    self.columns = columns
    self.expanding = expanding.map { Array($0.joined(separator: ".").utf8) }
  }

  /// What a cell that is set aside costs beside its text, in bytes.
  private static let cellOverhead = 32

  /// How many rows the object that was read last makes.
  var rowCount: Int { hasExpanded ? max(1, expandedEnds.count) : 1 }

  /// Reads the object that comes next; `keys` are cells that stand above it, such as its key.
  func read(_ keys: [(name: String, value: [UInt8])]) throws(TabularError) {
    reset()
    for key in keys {
      try put(key.value, at: columns.place(of: Array(key.name.utf8)))
    }
    guard try scanner.require() == UInt8(ascii: "{") else {
      throw scanner.input.error(.rowIsNoObject)
    }
    try readObject()
  }

  /// Fills a row with the cells of the object's row of this number, from 0.
  func fill(_ row: inout TabularRow, _ number: Int) {
    var own: [Int: [UInt8]] = [:]
    if expandedEnds.indices.contains(number) {
      let start = number == 0 ? 0 : expandedEnds[number - 1]
      for cell in expanded[start..<expandedEnds[number]] { own[cell.column] = cell.text }
    }
    for column in columns.headings.indices {
      if let text = own[column] {
        row.append(text)
      } else if cells.indices.contains(column) {
        row.append(cells[column])
      }
      row.endCell()
    }
  }

  private func reset() {
    for column in touched { cells[column].removeAll(keepingCapacity: true) }
    touched.removeAll(keepingCapacity: true)
    expanded.removeAll(keepingCapacity: true)
    expandedEnds.removeAll(keepingCapacity: true)
    hasExpanded = false
    path.removeAll(keepingCapacity: true)
    total = 0
  }

  private func readObject() throws(TabularError) {
    objects += 1
    let object = objects
    try scanner.object { (key: [UInt8]) throws(TabularError) in
      let length = self.path.count
      if length > 0 { self.path.append(UInt8(ascii: ".")) }
      self.path.append(contentsOf: key)
      try self.readField(of: object)
      self.path.removeLast(self.path.count - length)
    }
  }

  private func readField(of object: Int) throws(TabularError) {
    guard path.count <= TabularLimits.jsonKeyBytes else {
      throw .overLimit(.jsonKeyBytes, place: "line \(scanner.input.line)")
    }
    let place = try columns.place(of: path)
    while stamps.count < columns.count { stamps.append(0) }
    if stamps[place] == object {
      throw scanner.input.error(.repeatedKey(String(decoding: path, as: UTF8.self)))
    }
    stamps[place] = object
    try readValue(at: place)
  }

  private func readValue(at place: Int) throws(TabularError) {
    switch try scanner.require() {
    case UInt8(ascii: "{"): try readObject()
    case UInt8(ascii: "[") where path == expanding && !hasExpanded: try expand(at: place)
    case UInt8(ascii: "["):
      var isEmpty = true
      try scanner.array { () throws(TabularError) in
        isEmpty = false
        try self.readValue(at: place)
      }
      // An array of objects has no column of its own, an empty one may be one of texts.
      if isEmpty { try put([], at: place) }
    default: try put(scanner.scalar(), at: place)
    }
  }

  /// Reads the array whose elements become rows: what each of them says is set aside.
  private func expand(at place: Int) throws(TabularError) {
    hasExpanded = true
    let before = touched.count
    try scanner.array { () throws(TabularError) in
      try self.readValue(at: place)
      for column in self.touched[before...] {
        self.expanded.append((column, self.cells[column]))
        self.cells[column].removeAll(keepingCapacity: true)
      }
      self.touched.removeLast(self.touched.count - before)
      self.expandedEnds.append(self.expanded.count)
    }
  }

  /// Puts a text into its cell, after what an array has put there before.
  private func put(_ text: [UInt8], at place: Int) throws(TabularError) {
    if columns.isFrozen, !columns.isKnown(place) { throw Self.changed }
    let column = columns.column(of: place)
    while cells.count <= column { cells.append([]) }
    if text.isEmpty { return }
    if cells[column].isEmpty {
      touched.append(column)
    } else {
      cells[column].append(contentsOf: "; ".utf8)
    }
    cells[column].append(contentsOf: text)
    total += text.count + Self.cellOverhead
    if cells[column].count > TabularLimits.cellBytes { throw tooMuch(.cellBytes) }
    if total > TabularLimits.rowBytes { throw tooMuch(.rowBytes) }
  }

  private func tooMuch(_ limit: TabularLimit) -> TabularError {
    .overLimit(limit, place: "line \(scanner.input.line)")
  }

  private static let changed = TabularError.unreadable(
    path: "the file", reason: "it changed while it was read")
}
