import Foundation
import Tabular
import Testing

/// Files as regulators publish them, where they lie beside the repository or where
/// `PROSPECTUS_SHARED` says.
@Suite(.enabled(if: PublishedFiles.folder != nil))
struct PublishedFileTests {
  private func path(_ name: String) throws -> String {
    try #require(PublishedFiles.folder).appending(path: name).path
  }

  @Test func `the messy fee sheets say the same in four encodings`() throws {
    let marked = Table(path: try path("generated-messy-fees/messy_fees_utf8bom_crlf.csv"))
    let western = Table(path: try path("generated-messy-fees/messy_fees_cp1252.csv")) {
      $0.encoding = "windows-1252"
    }
    let wide = Table(path: try path("generated-messy-fees/messy_fees_utf16le.tsv"))
    let workbook = Table(path: try path("generated-messy-fees/messy_fees.xlsx")) {
      $0.header = HeaderChoice(.containing(["Fee & Approval Fee (₹)"]), rows: 2)
    }
    #expect(marked.found?.description.contains("byte order mark, comma, CRLF") == true)
    #expect(wide.found?.encoding == "UTF-16LE")
    #expect([marked, western, wide].map(\.rows.count) == [961, 961, 961])
    // The tab-separated file has blanks where the others have tabs.
    let blanks = marked.rows.map { $0.map { $0.replacing("\t", with: " ") } }
    #expect(wide.rows == blanks)
    #expect(
      workbook.headings.prefix(4) == [
        "Institution Ref.", "Institution Inst Code", "Institution Name", "Programme Branch",
      ])
    #expect(workbook.found?.description.contains("hidden: Sheet2") == true)
    let rows = workbook.rows.filter { $0[0].hasPrefix("TG-") }
    #expect(rows.count == 961)
    #expect(rows.map { $0[0] } == marked.rows.map { $0[0] })
    #expect(western.rows.map { $0[2] } == marked.rows.map { $0[2] })
  }

  @Test(arguments: [
    ("Institutions", 1_373), ("Courses", 25_668), ("Locations", 3_544),
  ])
  func `CRICOS has the rows that its sheets say`(sheet: String, rows: Int) throws {
    let name = "au-cricos-2022-10/cricos-providers-courses-and-locations-2022-10-04.xlsx"
    let file = try path(name)
    let table = Table(path: file) {
      $0.sheet = .named(sheet)
      $0.header = HeaderChoice(.containing(["CRICOS Provider Code"]))
    }
    #expect(table.error == nil)
    #expect(table.found?.headerRow == 3)
    #expect(table.rows.count == rows)
    let fees = Header(headings: table.headings).index(of: "Tuition Fee")
    if let fees { #expect(table.rows.contains { $0[fees] == "104793.75" }) }
  }

  @Test func `a workbook of inline strings has its rows`() throws {
    let table = Table(path: try path("mc-va-bootcamps/vrrap_provider.xlsx"))
    #expect(table.rows.count == 42)
    #expect(table.rows[2][1] == "\t25002530")
  }

  @Test func `AICTE's programs are the same rows in both of its shapes`() throws {
    let flat = Table(path: try path("in-aicte-institutes-2025/programmes_flat.csv.gz"))
    let nested = Table(path: try path("in-aicte-institutes-2025/institutions.ndjson.gz")) {
      $0.expanding = ["programmes"]
    }
    #expect(flat.rows.count == 52_304)
    #expect(nested.rows.count == 52_304)
    let course = try #require(Header(headings: flat.headings).index(of: "course"))
    let inner = try #require(Header(headings: nested.headings).index(of: "programmes.course"))
    #expect(flat.rows.map { $0[course] } == nested.rows.map { $0[inner] })
  }

  @Test func `AISHE and UGC are read from JSON, and the fee files from CSV`() throws {
    let colleges = Table(path: try path("in-aishe-colleges/aishe_colleges.json"))
    #expect(colleges.rows.count == 38_376)
    let universities = Table(path: try path("in-ugc-universities/ugc_universities.json")) {
      $0.rowsPath = ["*"]
    }
    #expect(universities.rows.count == 1_033)
    #expect(universities.rows.first?.first == "Andhra Pradesh")
    let fees = Table(path: try path("in-tgeapcet-2024-fees/03_TGEAPCET_2024_FinalPhase.csv"))
    #expect(fees.rows.count == 971)
    #expect(fees.headings.first == "Inst Code")
  }
}
