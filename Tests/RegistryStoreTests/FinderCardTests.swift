import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What the finder keeps, held against what it would keep if it worked everything out anew.
@Suite struct FinderCardTests {
  private let rows = [
    ["1", "First College", "Pune", "MBA", "master"],
    ["1", "First College", "Pune", "BCA", "bachelor"],
    ["2", "Second College", "Goa", "MBA", "master"],
  ]

  private static let cards = """
    select coalesce(string_agg(x.card, e'\\n' order by x.card), '')
    from (
      select c::text as card from institution_card c
      union all select t::text from institution_term t
      union all select p::text from program_card p
      union all select n::text from program_count n where n.programs <> 0) x
    """

  private func file(_ rows: [[String]], _ letter: String) -> SmallFile {
    var file = SmallFile.programs(rows)
    file.digest = String(repeating: letter, count: 64)
    return file
  }

  private func holds(_ test: TestDatabase, _ words: String) async throws {
    let (kept, anew) = try await test.database.withConnection { connection in
      let kept = try connection.one(OneText(sql: Self.cards)).value
      try connection.execute(
        "insert into institution_pending select id from institution", name: "pending")
      try connection.execute("insert into program_pending select id from program", name: "pending")
      try RefreshFinder().runInPortions(on: connection)
      return (kept, try connection.one(OneText(sql: Self.cards)).value)
    }
    #expect(kept == anew, "\(words)")
    #expect(!anew.isEmpty, "\(words)")
  }

  @Test func `what is kept after an import and an undo is what would be worked out anew`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await file(rows, "a").apply(to: test)
      try await holds(test, "after an import")
      var changed = rows
      changed[0][2] = "Mumbai"
      changed[1][2] = "Mumbai"
      changed[2] = ["2", "Second University", "Panaji", "MBA", "doctorate"]
      changed.append(["3", "Third College", "Agra", "BBA", "bachelor"])
      let applied = try await file(changed, "b").apply(to: test)
      try await holds(test, "after another")
      let undo = UndoImport(batch: applied.batch ?? 0, actor: "test", now: Date())
      _ = try await test.database.withConnection { try undo.run(on: $0) }
      try await holds(test, "after its undo")
    }
  }

  @Test func `a place has the same key here and in the database`() async throws {
    try await withTestDatabase { test in
      for place in [
        "São Paulo", "  St.-Denis ", "NEW DELHI", "Ürümqi", "'s-Hertogenbosch", "नई दिल्ली", "Łódź",
        "Żary/2", "a_b`c", "東京", "ÅÄÖ", "N.C.T. of Delhi", "...", "İzmir",
        "Delhi (NCT\u{200B})", "\u{A0}Goa\u{3000}", " ",
      ] {
        let quoted = place.replacing("'", with: "''")
        let key = try await test.readOnly.read {
          try $0.one(OneText(sql: "select place_key('\(quoted)')")).value
        }
        #expect(PlaceKey(place).text == key, "\(place)")
      }
    }
  }
}

/// One text from a query without parameters.
private struct OneText: Query {
  typealias Output = Scalar<String>
  let name = "one text"
  let sql: String
  var values: [(any SQLValue)?] { [] }
}
