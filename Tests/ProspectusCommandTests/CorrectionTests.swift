import Foundation
import TestDatabase
import Testing

/// The rows with findings come back in the layout they came in, and go in when they are mended.
@Suite struct CorrectionTests {
  private let evidence = ["--source-kind", "institution", "--source-document", "List"]

  @Test func `rows with findings are mended and imported again`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await Program.withFile("institution,name\nexample:u,Ü\nexample:v,V\n") {
        _ = try await imports.apply([$0] + evidence)
      }
      let fees = """
        subject,component,basis,currency,amount,label
        example:u,tuition,per_year,INR,a lot,"first, ""quoted"" 
        line"
        example:v,tuition,per_year,INR,10,
        example:v,library,per_year,INR,20,
        example:v,library,per_year,INR,30,

        """
      try await Program.withFile(fees) { path in
        let corrections = path + ".mend.csv"
        let report = try await imports.apply([path, "--corrections", corrections] + evidence)
        #expect(report["needs_decision"] as? Int == 3)
        let text = try String(contentsOfFile: corrections, encoding: .utf8)
        #expect(
          text.hasPrefix(
            "subject,component,basis,currency,amount,label,prospectus:row,prospectus:level,"
              + "prospectus:code,prospectus:column,prospectus:message,prospectus:suggestion\r\n"
              + "example:u,tuition,per_year,INR,a lot,\"first, \"\"quoted\"\" \nline\",2,hold,"
              + "unreadable_amount,amount,"))
        #expect(text.contains("example:v,library,per_year,INR,20,,5,hold,,,this row waits because"))
        #expect(!text.contains("INR,10"))

        let mended = text.replacing("a lot", with: "5000").replacing("INR,20", with: "INR,30")
        try Data(mended.utf8).write(to: URL(filePath: corrections))
        let again = try await imports.apply([corrections] + evidence)
        #expect(again["create"] as? Int == 1)
        #expect(again["update"] as? Int == 1)
        #expect(again["skip"] as? Int == 1)
        #expect((again["findings"] as? [Any])?.isEmpty == true, "\(again)")
      }
    }
  }

  @Test(arguments: ["csv", "xlsx"])
  func `corrections have what rows above stand for written out`(_ suffix: String) async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let profile = MergedList.profile
      let list = "Code,Name,Course,Level,Remarks\nU1,One,MBA,PG,\n,,MCA,??,\n,,MSc,PG,\n"
      try await Program.withFile(profile, named: "merged.yaml") { yaml in
        try await Program.withFile(list) { path in
          let corrections = path + ".mend." + suffix
          let report = try await imports.apply([
            path, "--profile", yaml, "--corrections", corrections,
          ])
          #expect(report["create"] as? Int == 2 && report["needs_decision"] as? Int == 1)
          // The row above, which is stored, is not in the corrections; the word is mended by the profile.
          let mended = profile.replacing("{PG: master}", with: "{PG: master, '??': bachelor}")
          try Data(mended.utf8).write(to: URL(filePath: yaml))
          let again = try await imports.apply([corrections, "--profile", yaml])
          #expect(again["create"] as? Int == 1, "\(again)")
          let shown = try await Program.run(
            ["show", "x:u1-mca", "--json"], database: test.connectionString)
          #expect(shown.output.contains("\"x:u1\"") && shown.output.contains("One"))
        }
      }
    }
  }

  @Test func `corrections that cannot be written do not make the import unsaid`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      try await Program.withFile("institution,name\nexample:u,Ü\n") { path in
        let nowhere = path + ".none/mend.csv"
        let refused = try await imports.run(
          ["import", "apply", path, "--corrections", nowhere] + evidence)
        #expect(refused.code == 64)
        #expect(refused.errors.contains("there is no folder"))
        #expect(refused.errors.contains("Nothing was stored"))
        // The folder takes files, but the name is a folder's: that is met only when all is stored.
        let folder = path + ".mend.csv"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let stored = try await imports.run(
          ["import", "apply", path, "--corrections", folder] + evidence)
        #expect(stored.code == 73)
        #expect(stored.errors.contains("the import is stored as batch "), "\(stored.errors)")
        #expect(!stored.errors.contains("nothing was stored"), "\(stored.errors)")
        let again = try await imports.apply([path] + evidence)
        #expect(again["unchanged"] as? Int == 1)
      }
    }
  }

  @Test func `a refused file gives its corrections too, and twice adds no columns`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let programs = "program,institution,name\nexample:p,example:none,MBA\n"
      try await Program.withFile(programs) { path in
        let first = path + ".1.csv"
        _ = try await imports.apply([path, "--corrections", first] + evidence, ends: 65)
        let second = path + ".2.csv"
        _ = try await imports.apply([first, "--corrections", second] + evidence, ends: 65)
        let texts = try [first, second].map { try String(contentsOfFile: $0, encoding: .utf8) }
        #expect(texts[0].contains("no institution has the code example:none"))
        #expect(
          texts[0].replacing("\r\n", with: "\n") == texts[1].replacing("\r\n", with: "\n"))
      }
    }
  }
}
