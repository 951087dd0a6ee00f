import Foundation
import Registry
import RegistryReport
import Tabular
import TestDatabase
import Testing

/// Corrections and templates as workbooks.
@Suite struct WorkbookCorrectionTests {
  private let evidence = ["--source-kind", "institution", "--source-document", "List"]

  /// The rows of a workbook's sheet, its headings first.
  private func rows(_ path: String, sheet: String? = nil) throws -> [[String]] {
    var options = TabularOptions()
    options.header = HeaderChoice(.none)
    options.sheet = sheet.map { .named($0) }
    let file = try TabularFile(path: path, options: options)
    var rows: [[String]] = []
    while try file.next() { rows.append(file.row.texts) }
    return rows
  }

  /// Writes `rows` as a workbook, the headings in a row of their own.
  private func write(_ rows: [[String]], headerRow: Int = 1, to path: String) throws {
    var table = TableWorkbook.Table("Fees", headerRow: headerRow)
    table.rows = zip(1..., rows).map { TableWorkbook.Row($0, $1) }
    let book = TableWorkbook("Fees", asOf: .earliest, [table])
    try Data(try book.bytes()).write(to: URL(filePath: path))
  }

  private func institutions(_ imports: Imports) async throws {
    try await Program.withFile("institution,name\nexample:u,U\nexample:v,V\n") {
      _ = try await imports.apply([$0] + evidence)
    }
  }

  @Test func `merged cells of a sheet are written out, also where rows end in blank cells`()
    async throws
  {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let profile = MergedList.profile
      try await Program.withFile(profile, named: "merged.yaml") { yaml in
        let path = yaml + ".xlsx"
        try write(
          [
            ["Code", "Name", "Course", "Level", "Remarks"], ["U1", "One", "MBA", "PG", "x"],
            ["U2", "Two", "MBA", "PG"], ["", "", "MCA", "??", "x"],
          ], to: path)
        let corrections = yaml + ".mend.xlsx"
        let report = try await imports.apply([
          path, "--profile", yaml, "--corrections", corrections,
        ])
        #expect(report["create"] as? Int == 2 && report["needs_decision"] as? Int == 1)
        #expect(try rows(corrections)[1].prefix(5) == ["U2", "Two", "MCA", "??", "x"])
      }
    }
  }

  @Test func `text is mended as a workbook and imported again`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await institutions(imports)
      let fees = """
        subject;component;basis;currency;amount;label
        example:u;tuition;per_year;INR;a lot;"007, =1+1"
        example:v;tuition;per_year;INR;10;

        """
      try await Program.withFile(fees) { path in
        let corrections = path + ".mend.xlsx"
        let report = try await imports.apply([path, "--corrections", corrections] + evidence)
        #expect(report["needs_decision"] as? Int == 1)
        var found = try rows(corrections)
        #expect(found.count == 2)
        #expect(
          found[0].prefix(8) == [
            "subject", "component", "basis", "currency", "amount", "label", "prospectus:row",
            "prospectus:level",
          ])
        #expect(
          found[1].prefix(8) == [
            "example:u", "tuition", "per_year", "INR", "a lot", "007, =1+1", "2", "hold",
          ])
        found[1][4] = "5000"
        try write(found, to: corrections)
        let again = try await imports.apply([corrections] + evidence)
        #expect(again["create"] as? Int == 1)
        #expect((again["findings"] as? [Any])?.isEmpty == true, "\(again)")
      }
    }
  }

  @Test func `a workbook keeps what stands above its headings`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await institutions(imports)
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let (path, profile, corrections) = (
        folder.appending(path: "fees.xlsx").path(), folder.appending(path: "p.yaml").path(),
        folder.appending(path: "mend.xlsx").path()
      )
      try write(
        [
          ["Fees of 2026-27"], ["College", "Fee"], ["u", "12000"], ["v", "ask us"],
        ], headerRow: 2, to: path)
      let text = """
        profile: sample-fees
        title: A sample
        source: {code: sample, kind: institution, title: Sample}
        document: {title: Fees}
        file: {header: 2}
        tables:
          - table: fees
            columns:
              subject: {column: College, scheme: example}
              component: {constant: tuition}
              basis: {constant: per_year}
              currency: {constant: INR}
              amount: {column: Fee}
        """
      try Data(text.utf8).write(to: URL(filePath: profile))
      let options = ["--profile", profile]
      let report = try await imports.apply([path, "--corrections", corrections] + options)
      #expect(report["needs_decision"] as? Int == 1, "\(report)")
      var found = try rows(corrections)
      #expect(found.map(\.first) == ["Fees of 2026-27", "College", "v"])
      found[2][1] = "13000"
      try write(found, headerRow: 2, to: corrections)
      let again = try await imports.apply([corrections] + options)
      #expect(again["create"] as? Int == 1)
      #expect((again["findings"] as? [Any])?.isEmpty == true, "\(again)")
    }
  }

  @Test(arguments: CanonicalTable.allCases)
  func `a template is a workbook that can be imported`(table: CanonicalTable) async throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "template.xlsx").path()
    let made = try await Program.run(
      ["import", "template", table.rawValue, "--example", "-o", path], database: "unused")
    #expect(made.code == 0, "\(made.errors)")
    let found = try rows(path)
    let names = table.columns.map(\.name) + CanonicalTable.evidenceColumns
    #expect(found[0] == names)
    #expect(found.count == 2)
    #expect(
      try TabularFile.sheets(path: path).filter { !$0.isHidden }.map(\.name) == [table.rawValue])
  }

  /// Code and value of everything in a report that keeps a row out.
  private func held(_ report: [String: Any]) -> [[String]] {
    let findings = report["findings"] as? [[String: Any]] ?? []
    let keeping = findings.filter { $0["level"] as? String != "note" }
    let told = keeping.map { finding in
      ["code", "value", "message"].map { "\(finding[$0] ?? "")" }
    }
    return told.sorted { $0.joined() < $1.joined() }
  }

  @Test(
    .enabled(if: SharedData.isThere, "the shared data are not here"),
    arguments: [
      "messy_fees.xlsx", "messy_fees_cp1252.csv", "messy_fees_utf16le.tsv",
      "messy_fees_utf8bom_crlf.csv",
    ])
  func `corrections of a sheet in any encoding hold the same rows for the same reasons`(
    file: String
  ) async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = SharedData.path("generated-messy-fees/\(file)")
      let corrections = folder.appending(path: "mend.xlsx").path()
      let plan = ["--profile", "messy-fees", "--quiet", "--json"]
      let first = try await imports.run(
        ["import", "plan", path, "--corrections", corrections] + plan
      ).json
      let second = try await imports.run(["import", "plan", corrections] + plan).json
      #expect(second["rows"] as? Int == 51)
      #expect(second["needs_decision"] as? Int == 51)
      #expect(held(second) == held(first))
    }
  }
}
