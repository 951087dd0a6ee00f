import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// The trees of fields, and search by any of their levels.
@Suite struct FieldTests {
  private func fields(_ query: FieldQuery, in test: TestDatabase) async throws -> [FieldOfStudy] {
    try await test.readOnly.read { try $0.all(FindFields(query)).map(\.field) }
  }

  private func programs(field: String, in test: TestDatabase) async throws -> Set<String> {
    var search = ProgramQuery()
    search.field = field
    let asked = search
    let page = try await test.readOnly.read {
      try SearchPrograms(asked, today: SmallFile.today).page(on: $0)
    }
    #expect(page.total == page.items.count)
    return Set(page.items.map(\.title))
  }

  /// Programs that bear their field's code in their title.
  private func importPrograms(_ codes: [String], into test: TestDatabase) async throws {
    let file = SmallFile(
      tables: """
          - table: institutions
            columns:
              institution: {column: inst, scheme: test}
              name: inst
              country: {constant: IN}
          - table: programs
            columns:
              program: {columns: [inst, number], join: "-", scheme: program}
              institution: {column: inst, scheme: test}
              name: title
              field: field
              field_text: {constant: Its own words}
              credits: {constant: "120"}
              credit_system: {constant: ECTS credits}
        """, headings: ["inst", "number", "title", "field"],
      rows: codes.enumerated().map { ["1", "\($0)", "Course \($1)", $1] })
    _ = try await file.apply(to: test)
  }

  @Test func `the lists are whole, and every code lies within its parent`() async throws {
    try await withTestDatabase { test in
      for (condition, count) in [
        ("code like 'iscedf:%'", 220), ("level = 'broad'", 12), ("level = 'narrow'", 58),
        ("code like 'iscedf:%' and level = 'detailed'", 150), ("level = 'family'", 48),
        ("level = 'series'", 420),
      ] {
        let listed = try await test.count("select count(*) from field_of_study where \(condition)")
        #expect(listed == count, "\(condition)")
      }
      let astray = try await test.count(
        """
        select count(*) from field_of_study f left join field_of_study p on p.code = f.parent
        where f.parent is not null
          and (p.code is null or (field_forms(f.code))[2] is distinct from p.code::text)
        """)
      #expect(astray == 0)
    }
  }

  @Test(arguments: [
    ("('cip:1', null, 'family', 'X')", "field_of_study_code_form"),
    ("('cip:12.98', 'cip:11', 'series', 'X')", "field_of_study_within_parent"),
    ("('iscedf:0699', null, 'detailed', 'X')", "field_of_study_root_has_no_parent"),
    ("('cip:62', null, 'series', 'X')", "field_of_study_level_of_code"),
    ("('cip:62.01', 'cip:62', 'series', 'X')", "field_of_study_parent_fkey"),
    ("('cip:11.07', 'cip:11', 'series', 'X')", "field_of_study_pkey"),
  ])
  func `the database refuses a field out of its place`(row: String, name: String) async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { connection in
        let error = #expect(throws: DatabaseError.self) {
          try connection.execute(
            "insert into field_of_study (code, parent, level, label) values \(row)")
        }
        #expect(error?.constraint == name)
      }
    }
  }

  @Test func `labels are folded as names are`() async throws {
    try await withTestDatabase { test in
      let labels = try await test.readOnly.read { try $0.all(ListLabels()) }
      #expect(labels.count == 688)
      for label in labels { #expect(label.folded == FoldedText(label.label).text) }
    }
  }

  @Test func `a search finds what is in a field and under it, however codes are written`()
    async throws
  {
    try await withTestDatabase { test in
      let codes = [
        "cip:11", "cip:1107", "cip:11.07", "cip:11.0701", "cip:14.07", "cip:101", "iscedf:06",
        "iscedf:061", "iscedf:0613", "iscedf:0713", "local:cs",
      ]
      try await importPrograms(codes, into: test)
      let computing = ["cip:1107", "cip:11.07", "cip:11.0701"]
      let expected: [(field: String, found: [String])] = [
        ("cip:11", ["cip:11"] + computing), ("cip:11.07", computing), ("cip:1107", computing),
        ("cip:110701", ["cip:11.0701"]), ("cip:1", []), ("cip:10", []), ("cip:101", ["cip:101"]),
        ("iscedf:06", ["iscedf:06", "iscedf:061", "iscedf:0613"]),
        ("iscedf:061", ["iscedf:061", "iscedf:0613"]), ("iscedf:0613", ["iscedf:0613"]),
        ("iscedf:0", []), ("local:cs", ["local:cs"]), ("local", []),
      ]
      for (field, found) in expected {
        let titles = try await programs(field: field, in: test)
        #expect(titles == Set(found.map { "Course \($0)" }), "\(field)")
      }
    }
  }

  @Test func `a field holds as many programs as a search for it finds`() async throws {
    try await withTestDatabase { test in
      try await importPrograms(["cip:1107", "cip:11.0701", "cip:11.01", "local:cs"], into: test)
      let tree = try await fields(.within("cip:11"), in: test)
      let counts = Dictionary(uniqueKeysWithValues: tree.map { ($0.code, $0.programs) })
      #expect(counts["cip:11"] == 3)
      #expect(counts["cip:11.07"] == 2)
      #expect(counts["cip:11.0701"] == 1)
      #expect(counts["cip:11.02"] == 0)
      let unlisted = try #require(tree.first { $0.code == "cip:11.0701" })
      #expect(unlisted.label == nil)
      #expect(unlisted.above.map(\.code) == ["cip:11", "cip:11.07"])
      let local = try await fields(.within("local:cs"), in: test)
      #expect(local.map(\.programs) == [1])
      let none = try await fields(.within("cip:1"), in: test)
      #expect(none.isEmpty)
    }
  }

  @Test func `words and the lack of them list fields too`() async throws {
    try await withTestDatabase { test in
      let named = try await fields(.named("Comp. SCIENCE"), in: test)
      #expect(named.contains { $0.code == "cip:11.07" })
      #expect(!named.contains { $0.code == "cip:11.02" })
      let roots = try await fields(.roots, in: test)
      #expect(roots.count == 60)
      #expect(roots.filter { !$0.above.isEmpty }.isEmpty)
    }
  }

  @Test func `a program's record tells its field's levels and its credit system`() async throws {
    try await withTestDatabase { test in
      try await importPrograms(["cip:110701"], into: test)
      let day = try #require(CivilDate(iso: "2026-01-01"))
      let dossiers = try await test.readOnly.read {
        try FindDossiers(["Course cip:110701"], asOf: day).all(on: $0)
      }
      let program = try #require(dossiers.first?.program)
      #expect(program.fieldPath.map(\.code) == ["cip:11.07", "cip:11"])
      #expect(program.claim(\.field)?.value == "cip:110701")
      #expect(program.claim(\.fieldText)?.value == "Its own words")
      #expect(program.records.first?.knownCreditSystem?.code == "ects")
    }
  }

  @Test func `every credit system is known by its code and by its names`() async throws {
    try await withTestDatabase { test in
      let systems = try await test.readOnly.read { try $0.all(FindCreditSystems()).map(\.system) }
      #expect(systems.count == 10)
      for system in systems {
        for name in system.names + [system.code] {
          #expect(CreditSystem.named(name, among: systems)?.code == system.code, "\(name)")
        }
      }
      let ncrf = try #require(CreditSystem.named("NCrF", among: systems))
      let ects = try #require(CreditSystem.named("ECTS", among: systems))
      let year = CreditConversion(DecimalSpan(40), from: ncrf, to: ects)
      #expect(year.hours.spoken == "1,200")
      #expect(year.result.spoken == "40–48")
    }
  }
}

private struct ListLabels: Query {
  struct Output: RowDecodable {
    let label: String
    let folded: String

    init(row: Row) throws {
      label = try row["label"]
      folded = try row["folded"]
    }
  }

  let name = "list labels"
  let sql = "select label, folded from field_of_study"
  var values: [(any SQLValue)?] { [] }
}
