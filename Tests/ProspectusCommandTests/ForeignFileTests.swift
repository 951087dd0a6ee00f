import Foundation
import TestDatabase
import Testing

/// Files that come without a profile and are none of ours: one answer instead of a finding a row.
@Suite struct ForeignFileTests {
  @Test func `a file that a profile reads whole is answered with that profile`() async throws {
    let file = "state,name,location,type,established\nGoa,Alpha,Panaji,State University,1964\n"
    let outcome = try await planned(file)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("no profile was named"))
    #expect(outcome.errors.contains("in row 1: state, name, location, type, established"))
    #expect(outcome.errors.contains("ugc-universities (all "))
    #expect(outcome.errors.contains("--profile ugc-universities"))
    #expect(outcome.errors.contains("prospectus profile new "))
  }

  @Test func `a heading of ours above names instead of codes is no file of ours`() async throws {
    let rows = (1...80).map { "College \($0),Pune,\($0)" }.joined(separator: "\n")
    let outcome = try await planned("Institution,City,Seats\n\(rows)\n")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("no profile was named"))
    #expect(outcome.errors.split(separator: "\n").count < 10)
  }

  @Test func `codes of ours among names are still looked at row by row`() async throws {
    let outcome = try await planned("institution,name\nexample:a,A\nB,B\nC,C\nD,D\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("row 3, column institution"))
  }

  @Test(arguments: ["plan", "apply"])
  func `corrections of a workbook as text are a mistake of the call`(_ act: String) async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let book = FileManager.default.temporaryDirectory
        .appending(path: "book-\(UUID().uuidString).xlsx").path()
      defer { try? FileManager.default.removeItem(atPath: book) }
      #expect(try await imports.run(["import", "template", "fees", "-o", book]).code == 0)
      let outcome = try await imports.run([
        "import", act, book, "--table", "fees", "--corrections", book + ".csv",
      ])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("a workbook has its corrections in a workbook"))
      #expect(outcome.errors.contains(".xlsx. Nothing was stored."))
    }
  }

  private func planned(_ file: String) async throws -> Program.Outcome {
    try await withTestDatabase { test in
      try await Program.withFile(file) {
        try await Imports(test: test).run(["import", "plan", $0])
      }
    }
  }
}
