import Foundation
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct LimitTests {
  private func rows(_ count: Int, city: (Int) -> String) -> [[String]] {
    (1...count).map { ["\($0)", "College \($0)", city($0), "MBA", "master"] }
  }

  private func changed(_ count: Int, of total: Int, digest: String = "b") -> SmallFile {
    var file = SmallFile.programs(rows(total) { $0 <= count ? "Goa" : "Pune" })
    file.digest = String(repeating: digest, count: 64)
    return file
  }

  @Test func `more than a fifth of a table's records do not change without being asked`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(60) { _ in "Pune" }).apply(to: test)
      let before = try await test.currentFacts()
      let error = await #expect(throws: RegistryError.self) {
        _ = try await changed(13, of: 60).apply(to: test)
      }
      #expect(error?.description.contains("13 of the source's 60 institutions (22 %)") == true)
      #expect(try await test.currentFacts() == before)
      var allowed = changed(13, of: 60)
      allowed.limits.change = 0.25
      let report = try await allowed.apply(to: test)
      #expect(report.applied)
    }
  }

  @Test func `a fifth and a handful pass`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(60) { _ in "Pune" }).apply(to: test)
      let fifth = try await changed(12, of: 60).apply(to: test)
      #expect(fifth.counts.update == 12)
    }
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(10) { _ in "Pune" }).apply(to: test)
      let handful = try await changed(10, of: 10).apply(to: test)
      #expect(handful.counts.update == 10)
    }
  }

  @Test func `a limit that was asked for counts from the first record on`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(10) { _ in "Pune" }).apply(to: test)
      var file = changed(1, of: 10)
      file.limits.change = 0.05
      let strict = file
      await #expect(throws: RegistryError.self) { _ = try await strict.apply(to: test) }
      file.limits.isOff = true
      let report = try await file.apply(to: test)
      #expect(report.counts.update == 1)
    }
  }

  @Test func `a rehearsal names the limits it goes beyond and ends well`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(60) { _ in "Pune" }).apply(to: test)
      var file = changed(30, of: 60)
      file.rehearses = true
      let report = try await file.apply(to: test)
      #expect(
        report.excesses == [LimitExcess(.change, table: "institutions", part: 30, of: 60)])
    }
  }

  @Test func `approvals are not taken back by the dozen unasked`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows(30) { _ in "Pune" }).apply(to: test)
      var file = SmallFile(
        tables: """
            - table: approvals
              columns:
                subject: {column: p, scheme: program}
                authority: {constant: AICTE}
                activity: {constant: aicte_approval}
                decision: d
          """, headings: ["p", "d"], rows: (1...30).map { ["\($0)-mba", "granted"] })
      _ = try await file.apply(to: test)
      file.digest = String(repeating: "c", count: 64)
      file.rows = (1...30).map { ["\($0)-mba", $0 <= 12 ? "withdrawn" : "granted"] }
      file.limits.change = 1
      let many = file
      let error = await #expect(throws: RegistryError.self) {
        _ = try await many.apply(to: test)
      }
      #expect(error?.description.contains("12 of 30 granted approvals (40 %)") == true)
      file.limits.withdraw = 0.5
      let report = try await file.apply(to: test)
      #expect(report.counts.update == 12)
    }
  }

  @Test(arguments: [("20%", 0.2), ("0.2", 0.2), ("100%", 1), ("0%", 0)])
  func `a share is written as a percentage or a fraction`(text: String, share: Double) {
    #expect(ImportLimits.share(text) == share)
  }

  @Test(arguments: ["", "%", "20 per cent", "-5%", "120%"])
  func `what is no share is none`(text: String) {
    #expect(ImportLimits.share(text) == nil)
  }
}
