/// Finds the objects of a JSON text that are its rows, one at a time, by the keys that lead to them.
final class JSONRowFinder {
  private enum Frame {
    case object(level: Int, isFirst: Bool)
    case array(level: Int, isFirst: Bool)
  }

  private let scanner: JSONScanner
  private let path: [String]
  private var frames: [Frame] = []
  private var starKeys: [[UInt8]]
  private var isStarted = false
  /// How many rows have been found so far.
  private(set) var count = 0

  /// A finder of the rows under a path of keys, of which `*` is any.
  init(_ scanner: JSONScanner, path: [String]) {
    self.scanner = scanner
    self.path = path
    starKeys = Array(repeating: [], count: path.count)
  }

  /// The keys that stood for the stars of the path, as cells of the row.
  var keys: [(name: String, value: [UInt8])] {
    let levels = path.indices.filter { path[$0] == "*" }
    return levels.enumerated().map { number, level in
      (number == 0 ? "*" : "*\(number + 1)", starKeys[level])
    }
  }

  /// Goes to the next row, which then comes next in the scanner; false at the end of the text.
  func next() throws(TabularError) -> Bool {
    if !isStarted {
      isStarted = true
      if try enter(0, isElement: false) { return true }
    }
    while let frame = frames.popLast() {
      if try step(frame) { return true }
    }
    if try scanner.peek() != nil { throw scanner.input.error(.trailingText) }
    if count == 0, !path.isEmpty { throw .noRows(under: path) }
    return false
  }

  /// Takes one step within an object or array; true if a row comes next.
  private func step(_ frame: Frame) throws(TabularError) -> Bool {
    switch frame {
    case .array(let level, let isFirst):
      guard try scanner.nextElement(isFirst: isFirst) else { return false }
      frames.append(.array(level: level, isFirst: false))
      return try enter(level, isElement: true)
    case .object(let level, let isFirst):
      guard let key = try scanner.nextKey(isFirst: isFirst) else { return false }
      frames.append(.object(level: level, isFirst: false))
      guard path[level] == "*" || Array(path[level].utf8) == key else {
        try scanner.skipValue()
        return false
      }
      starKeys[level] = key
      return try enter(level + 1, isElement: false)
    }
  }

  /// Looks at the value that comes next, to which as many keys of the path have led as `level`
  /// says; true if it is a row.
  private func enter(_ level: Int, isElement: Bool) throws(TabularError) -> Bool {
    let byte = try scanner.require()
    if level == path.count, isElement || byte == UInt8(ascii: "{") {
      count += 1
      return true
    }
    switch byte {
    case UInt8(ascii: "["):
      try scanner.enterArray()
      frames.append(.array(level: level, isFirst: true))
    case UInt8(ascii: "{"):
      try scanner.enterObject()
      frames.append(.object(level: level, isFirst: true))
    default: throw scanner.input.error(.rowIsNoObject)
    }
    return false
  }
}
