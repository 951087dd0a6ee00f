import Foundation
import TestDatabase
import Testing

/// A report says what a file was read as, and where in it its findings are.
@Suite struct ReadAsTests {
  private static let runsLarge =
    SharedData.isThere && ProcessInfo.processInfo.environment["PROSPECTUS_LARGE_TESTS"] != nil

  private let profile = """
    profile: semi
    title: Semi
    source: {code: semi, kind: regulator, title: Semi}
    file: {encoding: windows-1252}
    tables:
      - table: institutions
        columns: {institution: institution, name: name}
    """

  @Test func `a report says encoding, delimiter and line ends, also when it comes from a plan`()
    async throws
  {
    try await withTestDatabase { test in
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let (file, plan) = (folder.appending(path: "a.csv"), folder.appending(path: "a.plan").path())
      try Data(
        "institution;name\r\nexample:x;Caf\u{e9} Y\r\n".unicodeScalars.map { UInt8($0.value) }
      )
      .write(to: file)
      let imports = Imports(test: test)
      try await Program.withFile(profile, named: "semi.yaml") { profile in
        let planned = try await imports.run([
          "import", "plan", file.path(), "--profile", profile, "-o", plan,
        ])
        #expect(
          planned.output.contains(
            "\nread as delimited text, Windows-1252, semicolons between cells, CRLF, header in row 1\n"
          ), "\(planned.output) \(planned.errors)")
      }
      let report = try await imports.apply([plan])
      let forms = try #require(report["read_as"] as? [[String: Any]])
      #expect(forms.count == 1)
      #expect((forms.first?["encoding"] as? String)?.uppercased() == "WINDOWS-1252")
      #expect(forms.first?["delimiter"] as? String == ";")
      #expect(forms.first?["line_ends"] as? String == "CRLF")
      #expect(forms.first?["byte_order_mark"] as? Bool == false)
    }
  }

  @Test(.enabled(if: ReadAsTests.runsLarge, "set PROSPECTUS_LARGE_TESTS to run it"))
  func `findings of a plan are at the rows of their sheets, and so are those of its report`()
    async throws
  {
    try await withTestDatabase { test in
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let plan = folder.appending(path: "cricos.plan").path()
      let workbook = SharedData.path(
        "au-cricos-2022-10/cricos-providers-courses-and-locations-2022-10-04.xlsx")
      let imports = Imports(test: test)
      let planned = try await imports.run([
        "import", "plan", workbook, "--profile", "cricos", "--quiet", "-o", plan,
      ])
      #expect(planned.code == 0, "\(planned.errors)")
      let text = try String(contentsOfFile: plan, encoding: .utf8)
      let line = try #require(text.split(separator: "\n").first { $0.contains("split_mismatch") })
      let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      // The second sheet's rows have keys of their own, beside the row that a person sees.
      #expect(entry?["key"] as? Int == (1 << 32) + 128)
      let finding = entry?["finding"] as? [String: Any]
      #expect(finding?["row"] as? Int == 128)
      #expect(finding?["sheet"] as? String == "Courses")
      let report = try await imports.apply([plan])
      let first = (report["findings"] as? [[String: Any]])?.first
      #expect(first?["row"] as? Int == 128 && first?["sheet"] as? String == "Courses")
      #expect(report["create"] as? Int == 27_041)
      #expect((report["read_as"] as? [Any])?.count == 2)
    }
  }
}
