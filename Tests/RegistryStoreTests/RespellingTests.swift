import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What a search that finds nothing proposes for words that no title has.
@Suite struct RespellingTests {
  private let rows = [
    ["1", "First College", "Pune", "Computer Science", "bachelor"],
    ["1", "First College", "Pune", "Business Administration", "master"],
    ["2", "Second College", "Goa", "100% Web_Design", "bachelor"],
  ]

  private func proposed(_ text: String, in test: TestDatabase) async throws -> String? {
    var query = ProgramQuery()
    query.text = text
    let search = SearchPrograms(query, today: SmallFile.today)
    return try await test.readOnly.read { try search.page(on: $0).respelled }
  }

  @Test(arguments: [
    ("compter", "computer"), ("Computer sciense", "computer science"),
    ("comptuer", "computer"), ("bussiness", "business"),
    ("_omputer", "computer"),
    ("busin adminstration", "busin administration"),
    // Each is some title's word, though no title has both.
    ("computer business", nil),
    // What is found needs no other words, what is like nothing has none.
    ("computer", nil), ("xqzzy", nil), ("computer xqzzy", nil), ("c%r", nil),
  ])
  func `words that no title has become those most like them`(
    _ text: String, _ words: String?
  ) async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      #expect(try await proposed(text, in: test) == words)
    }
  }

  @Test func `words of programs that are not listed are not proposed`() async throws {
    try await withTestDatabase { test in
      let applied = try await SmallFile.programs(rows).apply(to: test)
      let undo = UndoImport(batch: applied.batch ?? 0, actor: "test", now: .now)
      _ = try await test.database.withConnection { try undo.run(on: $0) }
      #expect(try await proposed("compter", in: test) == nil)
    }
  }
}
