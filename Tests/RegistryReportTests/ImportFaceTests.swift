import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

/// Imports, their lists and what they did, for terminals of any width.
@Suite struct ImportFaceTests {
  private func batch(_ id: Int, _ file: String, rows: Int = 1, findings: Int = 0) -> ImportBatch {
    ImportBatch(
      id: id, file: file, digest: String(repeating: "a", count: 64), profile: "p",
      profileDigest: String(repeating: "b", count: 64), rows: rows,
      counts: ["fees": ["create": rows]], findings: findings,
      applied: ImportBatch.Act(
        revision: id, at: Date(timeIntervalSince1970: 1_790_000_000), actor: "ann"),
      undone: nil, undoCounts: [:])
  }

  @Test(arguments: [60, 80, 110])
  func `a list of imports never breaks the name of a file`(_ width: Int) {
    let files = ["dapip_accreditation.csv", "ipeds_institutions.csv"]
    let text = ImportBatchText.list(
      files.enumerated().map { batch($0.offset + 1, $0.element, rows: 2 - $0.offset) },
      style: TerminalTable.Style(width: width, usesColor: false))
    for file in files { #expect(text.contains(file), "\(text)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains(width < 110 ? "1 row, 1 created, 0 updated, 0 findings" : "Batch"))
  }

  @Test(arguments: [60, 80])
  func `a table that keeps words breaks no code`(_ width: Int) {
    let rows = ["dapip-accreditation", "cricos-institutions"].map { name in
      TerminalTable.Row([
        [name], ["institutions", "approvals"],
        ["Records of accreditation with the campus that they belong to, and more words"],
      ])
    }
    let style = TerminalTable.Style(width: width, usesColor: false)
    let text = TerminalTable(rows, style: style, keepsWords: true).text
    #expect(text.contains("cricos-institutions") && text.contains("dapip-accreditation"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(text)")
  }

  @Test func `one is never several`() {
    #expect(Counted(1, "row").words == "1 row")
    #expect(Counted(0, "row").words == "0 rows")
    #expect(Counted(2, "more finding").words == "2 more findings")
    let style = TerminalTable.Style(width: 80, usesColor: false)
    let shown = ImportBatchText.text(
      of: batch(3, "x.csv"), findings: [], remainders: [], style: style)
    #expect(shown.hasPrefix("batch 3: x.csv, 1 row\n"))
    var undo = UndoReport(batch: 3, file: "x.csv")
    (undo.undone, undo.matches) = (true, 1)
    #expect(
      UndoReportText(undo, style: style).text.contains(
        "1 name that it had matched by itself is open again"))
  }
}
