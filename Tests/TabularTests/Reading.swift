import Tabular

/// What came of reading some CSV bytes: the rows before the end or the error, and that error.
struct Reading: Equatable {
  /// One row: the line it begins on and its cells.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  var rows: [Row] = []
  var error: TabularError?
  var blankLines = 0

  init() {}

  /// Reads the bytes with the reader under test, in pieces of the given size.
  init(_ bytes: some Sequence<UInt8>, delimiter: UInt8 = .comma, pieceSize: Int = .max) {
    do throws(TabularError) {
      let source = MemoryByteSource(bytes, pieceSize: pieceSize)
      var reader = try CSVReader(source, delimiter: delimiter)
      defer { blankLines = reader.blankLines }
      while try reader.next() {
        rows.append(Row(line: reader.row.address.row, cells: reader.row.texts))
      }
    } catch {
      self.error = error
    }
  }

  /// Reads a text with the reader under test.
  init(_ text: String, delimiter: UInt8 = .comma) { self.init(text.utf8, delimiter: delimiter) }

  var lines: [Int] { rows.map(\.line) }
  var cells: [[String]] { rows.map(\.cells) }
}
