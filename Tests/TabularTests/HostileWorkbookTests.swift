import Tabular
import Testing

@Suite struct HostileWorkbookTests {
  private let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  /// A sheet's XML with so many bytes of blanks among its rows.
  private func blankSheet(_ count: Int) -> [UInt8] {
    Array("<worksheet><sheetData>".utf8) + [UInt8](repeating: 0x20, count: count)
      + Array("\(row)</sheetData></worksheet>".utf8)
  }

  /// A workbook whose only sheet is this XML, of which the archive may claim another size.
  private func bytes(
    bomb: [UInt8], declared: Int? = nil, flags: Int = 0, deflating: Bool = true
  ) -> [UInt8] {
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", Array("<Types/>".utf8))
    let sheets = "<sheet name=\"Bomb\" r:id=\"a\"/>"
    zip.add("xl/workbook.xml", Array("<workbook><sheets>\(sheets)</sheets></workbook>".utf8))
    let relationship = "<Relationship Id=\"a\" Type=\"/worksheet\" Target=\"bomb.xml\"/>"
    zip.add(
      "xl/_rels/workbook.xml.rels", Array("<Relationships>\(relationship)</Relationships>".utf8))
    zip.add("xl/bomb.xml", bomb, deflating: deflating, declared: declared, flags: flags)
    return zip.bytes
  }

  private func elapsed(_ body: () -> Void) -> Duration { ContinuousClock().measure(body) }

  @Test func `a bomb that tells its size is refused before it is unpacked`() {
    let bomb = bytes(bomb: blankSheet(64 << 20))
    var error: TabularError?
    let time = elapsed { error = Table(bomb).error }
    #expect(error == .overLimit(.inflationRatio, place: "xl/bomb.xml"))
    #expect(
      error?.description
        == "xl/bomb.xml: the limit of 100 times its compressed size is exceeded.")
    #expect(time < .seconds(1))
  }

  @Test func `a bomb that lies about its size is refused at the first byte too many`() {
    let bomb = bytes(bomb: blankSheet(64 << 20), declared: 1 << 20)
    var error: TabularError?
    let time = elapsed { error = Table(bomb).error }
    #expect(error == .workbook(.lyingSize, place: "xl/bomb.xml"))
    #expect(time < .seconds(1))
  }

  @Test func `a file that would be too large is refused by what it claims`() {
    let small = blankSheet(10)
    #expect(
      Table(bytes(bomb: small, declared: 600 << 20)).error
        == .overLimit(.entryBytes, place: "xl/bomb.xml"))
    #expect(
      Table(bytes(bomb: small, declared: 2 << 30)).error
        == .overLimit(.unpackedBytes, place: "the file"))
  }

  @Test func `true growth below the allowance is no bomb`() {
    let table = Table(bytes(bomb: blankSheet(9 << 20)))
    #expect(table.error == nil)
    #expect(table.headings == ["1"])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\">]>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">",
  ])
  func `a document type is refused and said`(type: String) {
    let xml = "<?xml version=\"1.0\"?>\(type)<worksheet><sheetData>\(row)</sheetData></worksheet>"
    let error = Table(bytes(bomb: Array(xml.utf8))).error
    #expect(error == .workbook(.documentType, place: "xl/bomb.xml"))
    #expect(error?.description.contains("document type (DTD)") == true)
  }

  @Test func `an entity that nobody declared is not silently nothing`() {
    let xml = "<worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"
    let error = Table(bytes(bomb: Array(xml.utf8))).error
    #expect(
      error == .workbook(.malformedXML(line: 1, reason: "undefined entity"), place: "xl/bomb.xml"))
  }

  @Test func `XML that would fill the parser's memory is refused`() {
    let deep = String(repeating: "<a>", count: 65)
    #expect(
      Table(bytes(bomb: Array(deep.utf8))).error == .overLimit(.xmlDepth, place: "xl/bomb.xml"))
    let names = "<worksheet>" + (0...1_000).map { "<n\($0)/>" }.joined()
    #expect(
      Table(bytes(bomb: Array(names.utf8))).error == .overLimit(.xmlNames, place: "xl/bomb.xml"))
    let attributes = "<worksheet>" + (0...1_000).map { "<n a\($0)=\"\"/>" }.joined()
    #expect(
      Table(bytes(bomb: Array(attributes.utf8))).error
        == .overLimit(.xmlNames, place: "xl/bomb.xml"))
    let tag = "<worksheet a=\"" + String(repeating: "x", count: 1 << 20) + "\"/>"
    #expect(
      Table(bytes(bomb: Array(tag.utf8))).error == .overLimit(.xmlTagBytes, place: "xl/bomb.xml"))
  }

  @Test func `cells, columns and rows beyond the limits name their address`() {
    let long = String(repeating: "x", count: (1 << 20) + 1)
    let cell = "<row r=\"3\"><c r=\"AB3\" t=\"str\"><v>\(long)</v></c></row>"
    #expect(
      Table(SampleWorkbook(cell).bytes).error
        == .overLimit(.cellBytes, place: "sheet Fees, row 3, column AB"))
    let wide = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"
    #expect(
      Table(SampleWorkbook(wide).bytes).error
        == .overLimit(.columns, place: "sheet Fees, row 1, column XFD"))
    let far = "<row r=\"1048577\"><c><v>1</v></c></row>"
    #expect(
      Table(SampleWorkbook(far).bytes).error
        == .overLimit(.sheetRows, place: "sheet Fees, row 1048577"))
  }

  @Test func `shared strings are limited, by number and by size`() {
    var workbook = SampleWorkbook(row)
    workbook.strings = String(repeating: "<si/>", count: 1_000_001)
    #expect(Table(workbook.bytes).error == .overLimit(.sharedStrings, place: "the workbook"))
    let text = (0..<21).map { _ in "<si><t>\(String(repeating: "x", count: 1 << 20))</t></si>" }
    workbook.strings = text.joined()
    workbook.deflating = false
    #expect(Table(workbook.bytes).error == .overLimit(.sharedStringBytes, place: "the workbook"))
  }

  @Test(arguments: [
    ("<row r=\"2\"/><row r=\"1\"/>", WorkbookFault.disordered, "row 2"),
    ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", .disordered, "row 1, column B"),
    ("<row r=\"x\"/>", .unreadableAddress, "row 0"),
    ("<row r=\"1\"><c r=\"7\"/></row>", .unreadableAddress, "row 1"),
    (
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>", .unknownSharedString, "row 1, column A"
    ),
    (
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", .unknownSharedString,
      "row 1, column A"
    ),
  ])
  func `rows and cells that cannot be placed name their address`(
    rows: String, fault: WorkbookFault, place: String
  ) {
    let error = Table(SampleWorkbook(rows).bytes).error
    #expect(error == .workbook(fault, place: "sheet Fees, \(place)"))
  }

  @Test func `archives with too many, repeated, encrypted or damaged files are refused`() {
    var many = SampleWorkbook(row).archive
    for number in 0..<2_000 { many.add("x\(number)", [], deflating: false) }
    #expect(Table(many.bytes).error == .overLimit(.workbookEntries, place: "the file"))
    var twice = SampleWorkbook(row).archive
    twice.add("XL/worksheets\\sheet1.xml", Array("<worksheet/>".utf8))
    #expect(
      Table(twice.bytes).error == .workbook(.repeatedEntry, place: "xl/worksheets/sheet1.xml"))
    #expect(
      Table(bytes(bomb: blankSheet(9), flags: 1)).error
        == .workbook(.encryptedEntry, place: "xl/bomb.xml"))
    var damaged = SampleWorkbook(row)
    damaged.deflating = false
    let broken = damaged.bytes.replacing("<v>1".utf8, with: "<v>2".utf8)
    guard case .workbook(.damagedEntry, _)? = Table(broken).error else {
      Issue.record("a wrong checksum was read")
      return
    }
    guard case .workbook(.damagedArchive, _)? = Table(damaged.bytes.dropLast(40)).error else {
      Issue.record("a truncated archive was read")
      return
    }
  }

  @Test func `names that lead out of the archive, and links out of it, lead nowhere`() {
    var workbook = SampleWorkbook(row)
    workbook.others = [("../../etc/x.xml", [1]), ("/absolute.xml", [1])]
    #expect(Table(workbook.bytes).headings == ["1"])
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", Array("<Types/>".utf8))
    zip.add("xl/workbook.xml", Array("<workbook><sheets/></workbook>".utf8))
    #expect(Table(zip.bytes).error == .sheetNotNamed([]))
  }

  @Test func `spreadsheets of other kinds are refused as what they are`() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let directory = { (name: String) -> [UInt8] in
      compound + [UInt8](repeating: 0, count: 1_016)
        + name.utf16.map(Array.init).joined() + [0, 0]
    }
    #expect(Table(directory("EncryptedPackage")).error == .unreadableKind(.encryptedWorkbook))
    #expect(Table(directory("Workbook")).error == .unreadableKind(.legacyWorkbook))
    #expect(Table(compound).error == .unreadableKind(.compoundFile))
    let kinds: [(String, UnreadableKind)] = [
      ("xl/vbaProject.bin", .macroWorkbook), ("xl/workbook.bin", .binaryWorkbook),
    ]
    for (name, kind) in kinds {
      var workbook = SampleWorkbook(row)
      workbook.others = [(name, [1])]
      #expect(Table(workbook.bytes).error == .unreadableKind(kind))
    }
    var archive = ZipBuilder()
    archive.add("readme.txt", [1])
    #expect(Table(archive.bytes).error == .unreadableKind(.archive))
    archive.add("mimetype", [1])
    archive.add("content.xml", [1])
    #expect(Table(archive.bytes).error == .unreadableKind(.openDocument))
    #expect(
      Table(Deflate.gzip(Deflate.gzip([1]))).error == .unreadableKind(.compressedTwice))
  }
}

extension Array where Element == UInt8 {
  /// A unit of UTF-16, the low byte first.
  fileprivate init(_ unit: UInt16) { self = [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
}
