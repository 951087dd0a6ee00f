import Tabular

/// What came of opening and reading a file: its rows before the end or the error, and that error.
struct Table {
  var found: TabularDescription?
  var headings: [String] = []
  var rows: [[String]] = []
  var addresses: [RowAddress] = []
  var hiddenRows = 0
  var digest: String?
  var error: TabularError?

  /// Opens bytes with the file reader under test and reads all rows.
  init(
    _ bytes: some Sequence<UInt8>, pieceSize: Int = .max,
    _ change: (inout TabularOptions) -> Void = { _ in }
  ) {
    var options = TabularOptions()
    change(&options)
    do throws(TabularError) {
      try read(TabularFile(bytes: Array(bytes), pieceSize: pieceSize, options: options))
    } catch {
      self.error = error
    }
  }

  /// Opens a text.
  init(_ text: String, _ change: (inout TabularOptions) -> Void = { _ in }) {
    self.init(text.utf8, change)
  }

  /// Opens a file at a path and reads all rows.
  init(path: String, _ change: (inout TabularOptions) -> Void = { _ in }) {
    var options = TabularOptions()
    change(&options)
    do throws(TabularError) {
      try read(TabularFile(path: path, options: options))
    } catch {
      self.error = error
    }
  }

  private mutating func read(_ file: TabularFile) throws(TabularError) {
    found = file.found
    headings = file.header.headings
    defer {
      hiddenRows = file.hiddenRows
      digest = file.digest
    }
    while try file.next() {
      rows.append(file.row.texts)
      addresses.append(file.row.address)
    }
  }
}
