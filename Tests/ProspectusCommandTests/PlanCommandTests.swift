import Foundation
import TestDatabase
import Testing

/// A plan is a file that says what an import would do, and does that or nothing.
@Suite struct PlanCommandTests {
  private let evidence = ["--source-kind", "institution", "--source-document", "List"]
  private let colleges = """
    institution,name,city,country
    example:a,Alpha,Pune,IN
    example:b,Beta,Goa,IN

    """

  /// Runs `body` in a registry that knows two colleges, with the plan of a file that moves one.
  private func planned(
    _ file: String,
    _ body: (Imports, _ plan: String, _ outcome: Program.Outcome) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await Program.withFile(colleges) { path in
        _ = try await imports.apply([path] + evidence)
        try Data(file.utf8).write(to: URL(filePath: path))
        let plan = path + ".plan"
        let outcome = try await imports.run(["import", "plan", path, "-o", plan] + evidence)
        try await body(imports, plan, outcome)
        let left = try FileManager.default.contentsOfDirectory(
          atPath: URL(filePath: path).deletingLastPathComponent().path())
        #expect(left.allSatisfy { !$0.hasPrefix(".prospectus") }, "nothing is left beside it")
      }
    }
  }

  private var moved: String {
    colleges.replacing("Goa", with: "Panaji") + "example:c,Gamma,Agra,IN\n"
  }

  @Test func `a plan is applied without its file, exactly`() async throws {
    try await planned(moved) { imports, plan, outcome in
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("city: Goa → Panaji"))
      #expect(outcome.output.contains("+ example:c (row 4)"))
      let before = try await imports.test.currentFacts()
      let report = try await imports.apply([plan])
      #expect(report["create"] as? Int == 1)
      #expect(report["update"] as? Int == 1)
      #expect(report["file"] as? String == "file.csv")
      #expect(try await imports.test.currentFacts() != before)
      let again = try await imports.apply([plan])
      #expect(again["update"] as? Int == 0)
      #expect(again["batch"] as? Int == report["batch"] as? Int)
      _ = try await imports.undo(report["batch"] as? Int ?? 0)
      #expect(try await imports.test.currentFacts() == before)
    }
  }

  @Test func `a plan is refused when the registry has moved under it`() async throws {
    try await planned(moved) { imports, plan, _ in
      let other = colleges.replacing("Goa", with: "Margao")
      try await Program.withFile(other, named: "other.csv") {
        _ = try await imports.apply([$0, "--actor", "Ms. Rao"] + evidence)
      }
      let before = try await imports.test.currentFacts()
      let outcome = try await imports.run(["import", "apply", plan])
      #expect(outcome.code == 73)
      #expect(outcome.errors.contains("import of other.csv by Ms. Rao"))
      #expect(try await imports.test.currentFacts() == before)
    }
  }

  @Test func `a revision that changes nothing for the plan does not stop it`() async throws {
    try await planned(moved) { imports, plan, _ in
      try await Program.withFile("institution,name\nexample:z,Zeta\n", named: "other.csv") {
        _ = try await imports.apply([$0] + evidence)
      }
      let report = try await imports.apply([plan])
      #expect(report["update"] as? Int == 1)
    }
  }

  @Test func `a plan that was cut short or edited is refused`() async throws {
    try await planned(moved) { imports, plan, _ in
      let text = try String(contentsOfFile: plan, encoding: .utf8)
      let before = try await imports.test.currentFacts()
      let damaged = [
        text.split(separator: "\n").dropLast(2).joined(separator: "\n") + "\n",
        text.replacing("\"Panaji\",", with: "\"Panjim\","), String(text.prefix(200)),
        text.replacing("{\"prospectus_plan\":1}", with: "{\"prospectus_plan\":7}"),
      ]
      for text in damaged {
        try Data(text.utf8).write(to: URL(filePath: plan))
        let outcome = try await imports.run(["import", "apply", plan])
        #expect(outcome.code == 65, "\(outcome.errors)")
        #expect(outcome.errors.contains("Nothing was stored"))
      }
      #expect(try await imports.test.currentFacts() == before)
    }
  }

  @Test func `no plan is written of a file that must be mended`() async throws {
    try await planned(colleges + "example:a,Another,Pune,IN\n") { _, plan, outcome in
      #expect(outcome.code == 65)
      #expect(!FileManager.default.fileExists(atPath: plan))
    }
  }

  @Test func `a plan that cannot be written says so before reading the file`() async throws {
    try await withTestDatabase { test in
      try await Program.withFile(colleges) { path in
        let outcome = try await Imports(test: test).run(
          ["import", "plan", path, "-o", "/nowhere/at/all.plan"])
        #expect(outcome.code == 73)
        #expect(outcome.errors.contains("/nowhere/at/all.plan cannot be written"))
      }
    }
  }

  @Test func `options that a plan settles are refused beside it`() async throws {
    try await planned(moved) { imports, plan, _ in
      let outcome = try await imports.run(["import", "apply", plan, "--skip-invalid"])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("--skip-invalid"))
      #expect(try await imports.run(["import", "apply", plan, "--max-change", "many"]).code == 64)
    }
  }

  @Test func `a plan that leaves rows out says so, is written and can be applied`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let file = "institution,name,founded\nexample:u,U,\n,V,\nexample:w,W,\n"
      let evidence = ["--source-kind", "institution", "--source-document", "List"]
      try await Program.withFile(file) { path in
        let plan = path + ".plan"
        let arguments = ["import", "plan", path, "-o", plan] + evidence
        let refused = try await imports.run(arguments)
        #expect(refused.code == 65 && refused.output.contains("or left out with --skip-invalid"))
        let planned = try await imports.run(arguments + ["--skip-invalid", "--max-reject", "50%"])
        #expect(planned.code == 0, "\(planned.errors)")
        #expect(planned.output.contains("this is what an import would do"), "\(planned.output)")
        #expect(planned.output.contains("example:w"))
        let applied = try await imports.run(["import", "apply", plan, "--max-reject", "50%"])
        #expect(applied.code == 0, "\(applied.output) \(applied.errors)")
      }
    }
  }
}
