/// The rows of a sheet that have any text, in constant memory.
final class SheetRows: RowStream {
  private let reader: XMLReader
  private let parser: SheetParser
  private let skipsHidden: Bool
  private(set) var hiddenRows = 0
  /// The digest is taken before the sheet is read, because an archive is not read in order.
  let digest: String?

  /// The rows of one of a workbook's sheets.
  init(
    _ sheet: Workbook.Sheet, of workbook: Workbook, skipsHidden: Bool, digest: String?
  ) throws(TabularError) {
    let values = try workbook.cellValues()
    parser = SheetParser(sheet: sheet.description.name, values: values)
    reader = try workbook.reader(of: sheet, handler: parser)
    self.skipsHidden = skipsHidden
    self.digest = digest
  }

  var bytesRead: Int { reader.progress.read }
  var totalBytes: Int? { reader.progress.total }

  func next(_ row: inout TabularRow) throws(TabularError) -> Bool {
    while try reader.advance() {
      guard !parser.row.isBlank else { continue }
      if parser.isHidden { hiddenRows += 1 }
      if parser.isHidden && skipsHidden { continue }
      // Exchanged and not copied, so that both keep their memory.
      swap(&row, &parser.row)
      parser.row.address.sheet = row.address.sheet
      return true
    }
    return false
  }
}
