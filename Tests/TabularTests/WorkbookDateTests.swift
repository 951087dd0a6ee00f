import Tabular
import Testing

@Suite struct WorkbookDateTests {
  /// The text of a number in a cell of a format, by its number or by its code.
  private func text(
    _ value: String, format: Int = 14, code: String? = nil, usesDatesOf1904: Bool = false
  ) -> String? {
    var workbook = SampleWorkbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>")
    let id = code == nil ? format : 170
    let written = code.map(SampleWorkbook.escaped)?.replacing("\"", with: "&quot;")
    workbook.styles =
      (written.map { "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\($0)\"/></numFmts>" } ?? "")
      + "<cellStyleXfs><xf numFmtId=\"14\"/><xf numFmtId=\"0\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
    workbook.usesDatesOf1904 = usesDatesOf1904
    let table = Table(workbook.bytes) { $0.header = HeaderChoice(.none) }
    return table.rows.first?.first ?? table.error?.description
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"),
    ("25569", "1970-01-01"), ("45442", "2024-05-30"), ("45351", "2024-02-29"),
    ("2958465", "9999-12-31"), ("2958466", "2958466"), ("-1", "-1"), ("0", "0"),
  ])
  func `days of 1900 count a leap day that never was`(serial: String, date: String) {
    #expect(text(serial) == date)
  }

  @Test(arguments: [("0", "1904-01-01"), ("43980", "2024-05-30"), ("59", "1904-02-29")])
  func `days of 1904 do not`(serial: String, date: String) {
    #expect(text(serial, usesDatesOf1904: true) == date)
  }

  @Test(arguments: [
    ("dd\\-mmm\\-yyyy;@", "2024-05-30"), ("[$-409]d\\ mmmm\\ yyyy", "2024-05-30"),
    ("mmm-yy", "2024-05-30"), ("yyyy", "2024-05-30"), ("ddd", "2024-05-30"),
    ("[Red]#,##0", "45442"), ("\"Rs. \"#,##0\" days\"", "45442"), ("0.00E+00", "45442"),
    ("#,##0;[Red]\\-yyyy", "45442"), ("General", "45442"), ("[h]:mm", "1090608:00:00"),
  ])
  func `a format shows a date if letters of dates stand outside its texts`(
    code: String, shown: String
  ) {
    #expect(text("45442", code: code) == shown)
  }

  @Test func `the first of a month or year is as precise as its format`() {
    #expect(text("45413", code: "mmm-yy") == "2024-05")
    #expect(text("45413", format: 17) == "2024-05")
    #expect(text("45292", code: "yyyy") == "2024")
    #expect(text("45413", code: "yyyy") == "2024-05-01")
  }

  @Test func `times are read to the second, without the day's if the format hides it`() {
    #expect(text("45442.604166666664", format: 22) == "2024-05-30 14:30:00")
    #expect(text("45442.604166666664", format: 14) == "2024-05-30")
    #expect(text("45442", format: 22) == "2024-05-30")
    #expect(text("0.604166666666667", format: 20) == "14:30:00")
    #expect(text("0.5", code: "h:mm AM/PM") == "12:00:00")
    #expect(text("1.0625", code: "[h]:mm:ss") == "25:30:00")
    #expect(text("45441.999999999", format: 22) == "2024-05-30")
  }

  @Test func `dates written as such are kept, without midnight`() {
    let cell = { (raw: String) -> String in
      "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(raw)</v></c></row>"
    }
    let written = ["2024-05-30", "2024-05-30T00:00:00", "2024-05-30T14:30:00.000Z"]
    let texts = written.map { (raw: String) -> [[String]] in
      Table(SampleWorkbook(cell(raw)).bytes) { $0.header = HeaderChoice(.none) }.rows
    }
    #expect(texts == [[["2024-05-30"]], [["2024-05-30"]], [["2024-05-30 14:30:00"]]])
  }
}
