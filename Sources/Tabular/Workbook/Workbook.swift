/// The parts of a workbook that say where its sheets are and how their cells are to be read.
final class Workbook {
  /// A sheet and the file inside the archive that holds it.
  struct Sheet {
    let description: SheetDescription
    let part: String
  }

  private let archive: ZipArchive
  /// The sheets in the order of their tabs.
  let sheets: [Sheet]
  private let usesDatesOf1904: Bool
  private let stringsPart: String?
  private let stylesPart: String?

  /// Reads the directory of a workbook; throws `unreadableKind` if the archive is none.
  init(_ archive: ZipArchive) throws(TabularError) {
    self.archive = archive
    if let kind = Self.unreadableKind(of: archive) { throw .unreadableKind(kind) }
    let root = try Relationships(of: nil, in: archive)
    let part = root.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    if part.hasSuffix(".bin") { throw .unreadableKind(.binaryWorkbook) }
    guard archive.has(part) else { throw .unreadableKind(.archive) }
    let list = SheetList()
    try Self.read(part, in: archive, with: list)
    let relationships = try Relationships(of: part, in: archive)
    sheets = list.sheets.compactMap { sheet in
      relationships.worksheet(sheet.relationship).map { part in
        Sheet(description: sheet.description, part: part)
      }
    }
    usesDatesOf1904 = list.usesDatesOf1904
    stringsPart = relationships.target(ofType: "sharedStrings")
    stylesPart = relationships.target(ofType: "styles")
  }

  /// The sheet that was asked for; without a wish, the only one that is not hidden.
  func sheet(_ choice: TabularOptions.Sheet?) throws(TabularError) -> Sheet {
    let visible = sheets.filter { !$0.description.isHidden }
    switch choice {
    case .named(let name):
      if let sheet = named(name) { return sheet }
      throw .noSuchSheet(name, among: sheets.map(\.description.name))
    case .number(let number):
      if visible.indices.contains(number - 1) { return visible[number - 1] }
      throw .noSuchSheet("number \(number)", among: visible.map(\.description.name))
    case nil:
      if let only = visible.first, visible.count == 1 { return only }
      throw .sheetNotNamed((visible.isEmpty ? sheets : visible).map(\.description.name))
    }
  }

  private func named(_ name: String) -> Sheet? {
    let folded = Header.fold(name)
    let names = sheets.map { Header.fold($0.description.name) }
    // Excel itself does not tell sheet names apart by letter case.
    let place =
      names.firstIndex(of: folded)
      ?? names.firstIndex { $0.lowercased() == folded.lowercased() }
    return place.map { sheets[$0] }
  }

  /// How the values of cells are to be read: shared strings, styles and the date system.
  func cellValues() throws(TabularError) -> CellValues {
    let strings = SharedStrings()
    if let stringsPart, let entry = try archive.open(stringsPart) {
      strings.reserve(entry.declared)
      try XMLReader(entry, handler: strings).finish()
    }
    let styles = CellStyles()
    if let stylesPart, archive.has(stylesPart) {
      try Self.read(stylesPart, in: archive, with: styles)
    }
    return CellValues(
      strings: strings, shapes: styles.shapes, usesDatesOf1904: usesDatesOf1904)
  }

  /// A reader of a sheet's XML.
  func reader(of sheet: Sheet, handler: any XMLHandler) throws(TabularError) -> XMLReader {
    guard let entry = try archive.open(sheet.part) else {
      throw .workbook(.missingPart, place: sheet.part)
    }
    return try XMLReader(entry, handler: handler)
  }

  /// Reads a whole part.
  static func read(
    _ part: String, in archive: ZipArchive, with handler: any XMLHandler
  ) throws(TabularError) {
    guard let entry = try archive.open(part) else {
      throw .workbook(.missingPart, place: part)
    }
    try XMLReader(entry, handler: handler).finish()
  }

  private static func unreadableKind(of archive: ZipArchive) -> UnreadableKind? {
    if archive.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) { return .macroWorkbook }
    if archive.has("mimetype"), archive.has("content.xml") { return .openDocument }
    if archive.has("xl/workbook.bin") { return .binaryWorkbook }
    return archive.has("[Content_Types].xml") ? nil : .archive
  }
}
