import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What a search that finds nothing proposes for words that no title has.
@Suite struct RespellingTests {
  private let rows = [
    ["1", "First Aviation College", "Pune", "Computer Science", "bachelor"],
    ["1", "First Aviation College", "Pune", "Business Administration", "master"],
    ["1", "First Aviation College", "Pune", "Animation Design", "bachelor"],
    ["2", "Second College", "Goa", "Hospital Management", "bachelor"],
    ["2", "Second College", "Goa", "Hospitality Management", "master"],
    ["2", "Second College", "Goa", "C# 100%_sure", "diploma"],
    ["3", "Hospitalty Institute", "Agra", "Animation", "bachelor"],
    ["4", "Aviation Academy", "Agra", "Animation", "bachelor"],
    ["5", "Academy of Aviation", "Agra", "Animation", "bachelor"],
    ["6", "Indian Aviation Academy", "Agra", "Animation", "bachelor"],
    ["7", "Institute of Aviation", "Agra", "Animation", "bachelor"],
  ]

  private func proposed(
    _ text: String, in test: TestDatabase, _ change: (inout ProgramQuery) -> Void = { _ in }
  ) async throws -> String? {
    var query = ProgramQuery()
    query.text = text
    change(&query)
    let search = SearchPrograms(query, today: SmallFile.today)
    return try await test.readOnly.read { try search.page(on: $0).respelled }
  }

  @Test func `words that no title has become those of which a slip made them`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let cases = [
        ("compter", "computer"), ("Computer sciense", "computer science"),
        ("comptuer", "computer"), ("desgin", "design"),
        ("busin adminstration", "busin administration"),
        // The nearest, not the one with which it begins.
        ("hospitalty managment", "hospitality management"),
      ]
      for (text, words) in cases {
        #expect(try await proposed(text, in: test) == words, "\(text)")
      }
    }
  }

  @Test func `nothing is proposed that is another word, or finds nothing`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let cases = [
        // What is found, and words of which each is some title's.
        "computer", "computer business", "c 100%",
        // Like nothing, too little alike, and too short to tell.
        "xqzzy", "computer xqzzy", "compact", "bat",
        // What five institutions have in their names is no slip of animation.
        "aviation",
        // No title has both.
        "compter managment",
        String(repeating: "compter ", count: 9),
      ]
      for text in cases { #expect(try await proposed(text, in: test) == nil, "\(text)") }
      // The filters stay when a reader follows it.
      #expect(try await proposed("compter", in: test) { $0.level = .bachelor } == "computer")
      #expect(try await proposed("compter", in: test) { $0.level = .master } == nil)
    }
  }

  @Test func `only titles that are listed have words`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      var wrong = SmallFile.programs([["3", "Third College", "Agra", "Compter", "bachelor"]])
      wrong.digest = String(repeating: "b", count: 64)
      let applied = try await wrong.apply(to: test)
      #expect(try await proposed("compter", in: test) == nil)
      let undo = UndoImport(batch: applied.batch ?? 0, actor: "test", now: .now)
      _ = try await test.database.withConnection { try undo.run(on: $0) }
      #expect(try await proposed("compter", in: test) == "computer")
    }
  }
}
