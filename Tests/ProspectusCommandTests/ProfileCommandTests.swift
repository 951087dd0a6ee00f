import Foundation
import TestDatabase
import Testing

/// Profiles and templates through the true binary; none of it needs a database.
@Suite struct ProfileCommandTests {
  /// No server listens there, so a command that asked one would fail.
  private static let nowhere = "host=127.0.0.1 port=1 connect_timeout=1"

  private func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await Program.run(arguments, database: Self.nowhere)
  }

  private static let fees = """
    Course Code;Course;Level;Fee (Rs.);Valid till
    MBA-1;MBA;PG;1,25,000;06/07/2027
    BBA-1;BBA;UG;On request;30.06.2027

    """

  @Test func `every profile that comes with the program is listed and can be read`() async throws {
    let outcome = try await run(["profile", "list", "--json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let items = try outcome.json["items"] as? [[String: Any]] ?? []
    let folder = Program.root.appending(path: "deploy/profiles").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(
      items.compactMap { $0["profile"] as? String }
        == files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted())
    #expect(items.allSatisfy { ($0["tables"] as? [String])?.isEmpty == false })
    let shown = try await run(["profile", "show", "nirf-2024"])
    #expect(shown.output.hasPrefix("profile: nirf-2024\n"))
    #expect(try await run(["profile", "show", "nifr"]).code == 66)
  }

  @Test func `a draft can be checked as it is and says what is open`() async throws {
    try await Program.withFile(Self.fees) { file in
      let draft = try await run(
        ["profile", "new", file, "--table", "programs", "--table", "fees"])
      #expect(draft.code == 0, "\(draft.errors)")
      #expect(draft.output.contains("semicolon"))
      try await Program.withFile(draft.output, named: "draft.yaml") { profile in
        let check = try await run(["profile", "check", profile, file, "--json"])
        #expect(check.code == 0, "\(check.errors)")
        #expect(try check.json["kept_out"] as? Int == 2)
        #expect(try check.json["drafted"] as? Int == 0)
      }
    }
  }

  @Test func `a check shows what each of the first rows becomes`() async throws {
    let profile = """
      profile: fees
      title: Fees
      source: {code: alpha, kind: institution, title: Alpha}
      tables:
        - table: fees
          columns:
            subject: {column: Course Code, slug: true, scheme: example}
            component: {constant: tuition}
            basis: {constant: per_year}
            currency: {constant: INR}
            amount: {column: "Fee (Rs.)"}
            valid_to: {column: Valid till}

      """
    try await Program.withFile(Self.fees) { file in
      try await Program.withFile(profile, named: "fees.yaml") { path in
        let check = try await run(["profile", "check", path, file, "--json"])
        #expect(check.code == 0, "\(check.errors)")
        let items = try check.json["items"] as? [[String: Any]] ?? []
        #expect(items.map { $0["outcome"] as? String } == ["kept_out", "drafted"])
        let codes = (items[0]["findings"] as? [[String: Any]])?.map { $0["code"] as? String }
        #expect(codes == ["ambiguous_date"])
        let cells = (items[1]["drafts"] as? [[String: Any]])?.first?["cells"] as? [String: String]
        #expect(cells?["subject"] == "example:bba-1")
        #expect(cells?["amount"] == "not_published")
        #expect(cells?["valid_to"] == "2027-06-30")
        #expect(try check.json["unread"] as? [String] == ["Course", "Level"])

        let text = try await run(["profile", "check", path, file, "--rows", "1"])
        #expect(text.output.contains("row 2: kept out"))
        #expect(text.output.contains("1 row: 0 read, 0 passed over, 1 kept out"))
      }
    }
  }

  @Test func `a draft finds the header below titles by itself`() async throws {
    let file = """
      Fees of Alpha College,,,
      as of 1 June 2026,,,
      ,,Fee,
      Course Code,Course,Tuition,Exam
      MBA-1,MBA,125000,2000

      """
    let titled = file.replacingOccurrences(of: ",,Fee,\n", with: "")
    try await Program.withFile(titled) { path in
      let draft = try await run(["profile", "new", path, "--table", "programs"])
      #expect(draft.output.contains("  header: 3\n"), "\(draft.errors)")
      #expect(draft.output.contains("program: {column: \"Course Code\", scheme: decide}"))
    }
    try await Program.withFile(
      file.replacingOccurrences(of: ",,Fee,", with: "Course,,Fee,")
    ) { path in
      let draft = try await run(["profile", "new", path, "--table", "programs"])
      #expect(draft.output.contains("  header: 3\n  header_rows: 2\n"), "\(draft.errors)")
      #expect(draft.output.contains("\"Fee Tuition\""))
    }
  }

  @Test func `a missing column is told by its printed name, with the row of the header`()
    async throws
  {
    let profile = """
      profile: fees
      title: Fees
      source: {code: alpha, kind: institution, title: Alpha}
      file: {header: 3}
      tables:
        - table: institutions
          columns:
            institution: {column: Course Code, slug: true, scheme: example}
            name: Fee (Rs.)
            city: Town of Study

      """
    let file = "A title,,\n,,\nCourse Code,Fees,Payable\nMBA-1,1,yearly\n"
    try await Program.withFile(file) { file in
      try await Program.withFile(profile, named: "fees.yaml") { path in
        let outcome = try await run(["profile", "check", path, file])
        #expect(outcome.code == 65)
        #expect(outcome.errors.contains("row 3, column Fee (Rs.): "))
        #expect(outcome.errors.contains("did you mean Fees?"))
        #expect(outcome.errors.contains("row 3, column Town of Study: "))
        #expect(outcome.errors.contains("the file has Course Code, Fees, Payable"))
      }
    }
  }

  @Test func `faults of a profile or a file end with their own codes`() async throws {
    try await Program.withFile("profile: x\n", named: "x.yaml") { profile in
      try await Program.withFile(Self.fees) { file in
        #expect(try await run(["profile", "check", profile, file]).code == 78)
        let lacking = try await run(["profile", "check", "nirf-2024", file])
        #expect(lacking.code == 65)
        #expect(lacking.errors.contains("Institute ID") || lacking.errors.contains("institute id"))
        #expect(try await run(["profile", "check", "nirf-2024", file + "x"]).code == 66)
      }
    }
  }

  @Test func `a template has the headings of its table and an example that is read`() async throws {
    let empty = try await run(["import", "template", "fees"])
    #expect(empty.output.hasPrefix("subject,schedule,levels,mode,session,"))
    #expect(empty.output.split(separator: "\n").count == 1)
    let example = try await run(["import", "template", "fees", "--example"])
    #expect(example.output.split(separator: "\n").count == 2)
    #expect(try await run(["import", "template", "fee"]).code == 64)
  }
}
