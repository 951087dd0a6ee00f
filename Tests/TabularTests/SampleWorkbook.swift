/// A workbook made of XML texts, with what no test is about filled in.
struct SampleWorkbook {
  /// A sheet: its tab, and the rows within `sheetData`.
  struct Sheet {
    var name = "Fees"
    var state = "visible"
    var rows = ""
    /// What follows the rows, such as merged ranges.
    var after = ""
  }

  var sheets: [Sheet]
  var strings: String?
  var styles: String?
  var usesDatesOf1904 = false
  var preamble = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  var prefix = ""
  var deflating = true
  /// Further files of the archive.
  var others: [(name: String, bytes: [UInt8])] = []

  /// A workbook of one sheet with these rows.
  init(_ rows: String = "", after: String = "") { sheets = [Sheet(rows: rows, after: after)] }

  /// A workbook of these sheets.
  init(sheets: [Sheet]) { self.sheets = sheets }

  /// A workbook of one sheet with these texts, written in the cells.
  init(texts: [[String]]) {
    let rows = texts.enumerated().map { number, cells in
      let xml = cells.enumerated().map { column, text in
        let address = "\(Self.letters(column))\(number + 1)"
        return text.isEmpty
          ? ""
          : "<c r=\"\(address)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + "\(Self.escaped(text))</t></is></c>"
      }
      return "<row r=\"\(number + 1)\">\(xml.joined())</row>"
    }
    self.init(rows.joined())
  }

  /// The workbook's bytes.
  var bytes: [UInt8] { archive.bytes }

  /// The archive before it is closed, to which more can be added.
  var archive: ZipBuilder {
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", Array("<Types/>".utf8), deflating: deflating)
    add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]), to: &zip)
    add("xl/workbook.xml", workbook, to: &zip)
    let parts =
      sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
      + (strings == nil ? [] : [("sharedStrings", "/xl/sharedStrings.xml")])
      + (styles == nil ? [] : [("styles", "styles.xml")])
    add("xl/_rels/workbook.xml.rels", relationships(parts), to: &zip)
    for (number, sheet) in sheets.enumerated() {
      add("xl/worksheets/sheet\(number + 1).xml", xml(of: sheet), to: &zip)
    }
    if let strings { add("xl/sharedStrings.xml", "<sst>\(strings)</sst>", to: &zip) }
    if let styles { add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>", to: &zip) }
    for other in others { zip.add(other.name, other.bytes, deflating: deflating) }
    return zip
  }

  private func add(_ name: String, _ xml: String, to zip: inout ZipBuilder) {
    zip.add(name, Array((preamble + xml).utf8), deflating: deflating)
  }

  private var workbook: String {
    let list = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(number + 1)\" "
        + "state=\"\(sheet.state)\" r:id=\"rId\(number + 1)\"/>"
    }
    return "<workbook><workbookPr date1904=\"\(usesDatesOf1904 ? 1 : 0)\"/>"
      + "<sheets>\(list.joined())</sheets></workbook>"
  }

  private func xml(of sheet: Sheet) -> String {
    "<\(prefix)worksheet><\(prefix)sheetData>\(sheet.rows)</\(prefix)sheetData>"
      + "\(sheet.after)</\(prefix)worksheet>"
  }

  private func relationships(_ parts: [(type: String, target: String)]) -> String {
    let list = parts.enumerated().map { number, part in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"http://example.org/\(part.type)\" "
        + "Target=\"\(part.target)\"/>"
    }
    return "<Relationships>\(list.joined())</Relationships>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\r", with: "&#13;")
  }

  static func letters(_ column: Int) -> String {
    column < 26
      ? String(UnicodeScalar(UInt8(65 + column)))
      : letters(column / 26 - 1) + letters(column % 26)
  }
}
