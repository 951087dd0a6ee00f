import Crypto
import Foundation
import Postgres
import TestDatabase
import Testing

/// Comparisons that are kept, through the true binary.
@Suite struct ReportCommandTests {
  private static let day = ["--as-of", "2026-11-22"]
  private static let formats = ["html", "pdf", "xlsx", "csv", "json", "markdown", "message"]

  private func load(_ imports: Imports) async throws {
    try await write("institution,name,country\nexample:u,Ü <b>,IN\n", imports)
    try await write(
      "program,institution,name\nexample:p,example:u,P\nexample:q,example:u,Q\n", imports)
    try await fees("10000", imports)
  }

  private func fees(_ amount: String, _ imports: Imports) async throws {
    try await write(
      "subject,component,basis,currency,amount\nexample:p,tuition,per_year,INR,\(amount)\n", imports
    )
  }

  private func write(_ text: String, _ imports: Imports) async throws {
    try await Program.withFile(text) {
      _ = try await imports.apply([$0, "--source-kind", "institution", "--source-document", "List"])
    }
  }

  private func digest(_ path: String) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: path))
    return SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }

  @Test func `a saved report gives the same bytes although the registry moves on`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await load(imports)
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let saved = try await imports.run(
        ["compare", "example:p", "example:q", "--save", "asha", "--json"] + Self.day)
      #expect(saved.code == 0, "\(saved.errors)")
      var digests: [String: String] = [:]
      for format in Self.formats {
        let path = folder.appending(path: "now.\(format)").path()
        _ = try await imports.run(
          ["compare", "example:p", "example:q", "--format", format, "-o", path] + Self.day)
        digests[format] = try digest(path)
      }
      try await fees("14000", imports)
      for format in Self.formats {
        let path = folder.appending(path: "again.\(format)").path()
        let shown = try await imports.run([
          "report", "show", "asha", "--format", format, "-o", path,
        ])
        #expect(shown.code == 0, "\(shown.errors)")
        #expect(try digest(path) == digests[format], "\(format)")
      }
      let verified = try await imports.run(["report", "verify", "asha", "1"])
      #expect(verified.code == 0)
      #expect(verified.output.contains("the same bytes in all 7 formats"))
      let changed = try await imports.run(["report", "diff", "asha"] + Self.day)
      #expect(changed.output.contains("rose by ₹4,000: was ₹10,000"), "\(changed.output)")
      #expect(changed.output.contains("Nothing changed about: Q"))
      let list = try await imports.run(["report", "list", "--json"]).json
      let entries = try #require(list["reports"] as? [[String: Any]])
      #expect(entries.map { $0["name"] as? String } == ["asha"])
    }
  }

  @Test func `a report in a file is checked as well`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await load(imports)
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = folder.appending(path: "asha.json").path()
      let saved = try await imports.run(["compare", "example:p", "example:q", "--save", path])
      #expect(saved.code == 0, "\(saved.errors)")
      #expect(try await imports.run(["report", "verify", path]).code == 0)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let forged = text.replacing("₹10,000", with: "₹12,000")
      #expect(forged != text)
      try Data(forged.utf8).write(to: URL(filePath: path))
      let verified = try await imports.run(["report", "verify", path])
      #expect(verified.code == 65)
      #expect(verified.output.contains("has been changed since it was saved"))
    }
  }

  @Test func `nothing is compared with itself, and no file is written over`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await load(imports)
      let twice = try await imports.run(["compare", "example:p", "example:q", "example:p"])
      #expect(twice.code == 64 && twice.errors.contains("example:p is given twice"))
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = folder.appending(path: "kept.json").path()
      let save = ["compare", "example:p", "example:q", "--save", path] + Self.day
      #expect(try await imports.run(save).code == 0)
      let before = try digest(path)
      let again = try await imports.run(save)
      #expect(again.code == 73 && again.errors.contains("a saved report is never changed"))
      #expect(try digest(path) == before)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("10000", with: "10001").write(
        toFile: path, atomically: true, encoding: .utf8)
      let shown = try await imports.run(["report", "show", path])
      #expect(shown.errors.contains("has been changed since it was saved"), "\(shown.errors)")
      let approval = try await imports.run(["search", "programs", "--approval", "nobody"])
      #expect(approval.code == 64 && approval.errors.contains("--approval: nobody is neither"))
    }
  }

  @Test func `a name is taken once, and a saved report is never changed`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await load(imports)
      let save = ["compare", "example:p", "example:q", "--save"]
      #expect(try await imports.run(save + ["asha"]).code == 0)
      let again = try await imports.run(save + ["asha"])
      #expect(again.code == 73)
      #expect(again.errors.contains("a report of this name is saved already"))
      #expect(try await imports.run(save + ["12"]).code == 64)
      #expect(try await imports.run(["report", "show", "ravi"]).code == 66)
      for statement in [
        "update report set saved_by = 'x'", "delete from report", "truncate report",
        "insert into report (name, title, as_of, content, digest, renderings, program_version, "
          + "saved_at, saved_by) select 'x', title, as_of, '{}', digest, renderings, "
          + "program_version, saved_at, saved_by from report",
      ] {
        await #expect(throws: DatabaseError.self, "\(statement)") {
          try await test.database.write { try $0.execute(statement) }
        }
      }
    }
  }
}
