import Foundation
import TestDatabase
import Testing

/// Every bundled profile: what it imports can be taken back to the byte, in any registry.
@Suite struct UndoCommandTests {
  private static let american = [
    Imports.sample("us/ipeds_institutions.csv", "ipeds-institutions"),
    Imports.sample("us/dapip_accreditation.csv", "dapip-accreditation"),
    Imports.sample("us/scorecard_programs.csv", "scorecard-programs"),
    Imports.sample("us/ipeds_tuition.csv", "ipeds-tuition"),
  ]
  private static let indian = [
    Imports.sample("in/aicte_odl_online.csv", "aicte-programs"),
    Imports.sample("in/aicte_gujarat.csv", "aicte-programs"),
  ]
  private static let example = [
    "institutions", "programs", "offerings", "approvals", "fees", "cautions",
  ].map {
    Imports.sample("example/\($0).csv", nil)
      + ["--table", $0, "--source-kind", "fictitious", "--source-document", "Example"]
  }
  private static let flags = [
    [SharedData.path("in-ugc-fake-universities/ugc_fake_universities.csv")]
      + ["--profile", "ugc-fake-universities"],
    [SharedData.path("us-regulatory-flags/hcm.csv"), "--profile", "us-hcm"],
  ]

  /// Imports the files one after another, takes them back from the last to the first, and holds the
  /// registry against what it was each time; the first then comes again as it came before.
  private func goesThereAndBack(_ files: [[String]]) async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      var before: [(facts: String, batch: Int)] = []
      var first: [String: Any] = [:]
      for file in files {
        let facts = try await test.currentFacts()
        let report = try await imports.apply(file + ["--yes"])
        if first.isEmpty { first = report }
        before.append((facts, report["batch"] as? Int ?? 0))
        #expect(try await test.currentFacts() != facts)
      }
      for (facts, batch) in before.reversed() {
        let report = try await imports.undo(batch)
        #expect(report["kept"] as? Int == 0)
        #expect(report["failed"] as? Int == 0)
        #expect(try await test.currentFacts() == facts)
      }
      let again = try await imports.apply(files[0] + ["--yes"])
      for count in ["create", "update", "unchanged", "skip", "needs_decision"] {
        #expect(again[count] as? Int == first[count] as? Int, "\(count)")
      }
    }
  }

  @Test func `American files go there and back`() async throws {
    try await goesThereAndBack(Self.american)
  }

  @Test func `Indian files go there and back`() async throws {
    try await goesThereAndBack(Self.indian)
  }

  @Test func `the invented example goes there and back`() async throws {
    try await goesThereAndBack(Self.example)
  }

  @Test(.enabled(if: SharedData.isThere)) func `lists of flags go there and back`() async throws {
    try await goesThereAndBack(Self.flags)
  }

  private let providers = """
    CRICOS Provider Code,Trading Name,Institution Name,Institution Type,Postal Address Line 1,\
    Postal Address Line 2,Postal Address Line 3,Postal Address Line 4,Postal Address City,\
    Postal Address State,Postal Address Postcode,Website
    00001A,"Alpha, Alpha Institute",Alpha College,Private,1 High St,,,,Perth,WA,6000,alpha.example

    """
  private let courses = """
    CRICOS Provider Code,CRICOS Course Code,Course Name,Course Level,\
    Field of Education 1 Detailed Field,Duration (Weeks),Course Language,Expired,Tuition Fee,\
    Non Tuition Fee,Estimated Total Course Cost
    00001A,000001B,Bachelor of Baking,Bachelor Degree,110105 - Baking,156,English,No,30000,500,30500

    """

  @Test func `Australian files go there and back`() async throws {
    try await Program.withFile(providers, named: "providers.csv") { providers in
      try await Program.withFile(courses, named: "courses.csv") { courses in
        try await goesThereAndBack([
          [providers, "--profile", "cricos-institutions"],
          [courses, "--profile", "cricos-courses"],
        ])
      }
    }
  }

  @Test func `imports are listed and shown with what became of them`() async throws {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      let report = try await imports.apply(Self.indian[0] + ["--actor", "Ms. Rao"])
      let batch = report["batch"] as? Int ?? 0
      _ = try await imports.undo(batch)
      let list = try await imports.run(["import", "list", "--json"]).json
      let item = try #require((list["items"] as? [[String: Any]])?.first)
      #expect(item["batch"] as? Int == batch)
      #expect(item["state"] as? String == "undone")
      #expect((item["applied"] as? [String: Any])?["actor"] as? String == "Ms. Rao")
      #expect(item["finding_count"] as? Int == 5)
      let shown = try await imports.run(["import", "show", "\(batch)", "--json"]).json
      #expect((shown["findings"] as? [Any])?.count == 5)
      let words = try await imports.run(["import", "show", "\(batch)"])
      #expect(words.output.contains("undone on"))
      let twice = try await imports.run(["import", "undo", "\(batch)"])
      #expect(twice.code == 73)
      #expect(twice.errors.contains("was undone on"))
      #expect(try await imports.run(["import", "show", "99"]).code == 66)
      #expect(try await imports.run(["import", "undo", "\(batch)", "--actor", " "]).code == 64)
    }
  }
}
