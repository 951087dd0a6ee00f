import Foundation
import Postgres
import TestDatabase
import Testing

@Suite struct RowTests {
  @Test func `every family of values goes to the server and comes back`() async throws {
    let sent = Everything(
      count: -7, large: .max, small: .min, ratio: 0.1, isOpen: true, name: "Łódź \\ \"'\n",
      made: Date(timeIntervalSince1970: 1_795_249_800.25), tags: ["a,b", "", "NULL", "दिल्ली"],
      codes: [1, -2], founded: nil)
    let received = try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.read { try $0.one(SelectEverything(value: sent)) }
    }
    #expect(received == sent)
  }

  @Test func `NULL where the type has no room names statement, column and type`() async throws {
    let failure = await failure { try $0.one(Decoding<NullName>()) }
    #expect(
      failure?.description
        == "statement decoding, column name, read as String: found NULL")
  }

  @Test func `a text that is no number is quoted in the error`() async throws {
    let failure = await failure { try $0.one(Decoding<TextAsNumber>()) }
    #expect(
      failure?.description == "statement decoding, column word, read as Int: found \"seven\"")
  }

  @Test func `a column that is not there is an error`() async throws {
    #expect(await failure { try $0.one(Decoding<MissingColumn>()) }?.problem == .missing)
  }

  @Test func `a name that two columns share is an error`() async throws {
    #expect(await failure { try $0.one(Decoding<DoubleColumn>()) }?.problem == .ambiguous)
  }

  @Test func `the bytes of a column are lent without a String`() async throws {
    let bytes = try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.read { try $0.one(Decoding<JSONBytes>()).bytes }
    }
    #expect(bytes == Array(#"{"name": "दिल्ली"}"#.utf8))
  }

  /// The decoding failure a closure ends with.
  private func failure<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Answer
  ) async -> DecodingFailure? {
    await #expect(throws: DecodingFailure.self) {
      try await withTestDatabase(migrator: nil) { test async throws in
        _ = try await test.database.read(body)
      }
    }
  }
}

/// One row with all sorts of columns, read as `Output`.
private struct Decoding<Output: RowDecodable & Sendable>: Query {
  var name: String { "decoding" }
  var sql: String {
    """
    select null::text as name, 'seven' as word, 1 as twice, 2 as twice,
      '{"name": "दिल्ली"}'::jsonb as json
    """
  }
  var values: [(any SQLValue)?] { [] }
}

private struct NullName: RowDecodable, Sendable {
  let name: String
  init(row: Row) throws { name = try row["name"] }
}

private struct TextAsNumber: RowDecodable, Sendable {
  let word: Int?
  init(row: Row) throws { word = try row["word"] }
}

private struct MissingColumn: RowDecodable, Sendable {
  let age: Int?
  init(row: Row) throws { age = try row["age"] }
}

private struct DoubleColumn: RowDecodable, Sendable {
  let twice: Int
  init(row: Row) throws { twice = try row["twice"] }
}

private struct JSONBytes: RowDecodable, Sendable {
  let bytes: [UInt8]
  init(row: Row) throws { bytes = try row.bytes("json") }
}

private struct Everything: RowDecodable, Sendable, Equatable {
  let count: Int
  let large: Int64
  let small: Int32
  let ratio: Double
  let isOpen: Bool
  let name: String
  let made: Date
  let tags: [String]
  let codes: [Int64]
  let founded: Int?
}

extension Everything {
  init(row: Row) throws {
    self.init(
      count: try row["count"], large: try row["large"], small: try row["small"],
      ratio: try row["ratio"], isOpen: try row["is_open"], name: try row["name"],
      made: try row["made"], tags: try row["tags"], codes: try row["codes"],
      founded: try row["founded"])
  }
}

private struct SelectEverything: Query {
  typealias Output = Everything
  let name = "select everything"
  // The order differs from the initializer's on purpose.
  let sql = """
    select $10::int as founded, $1::bigint as count, $2::bigint as large, $3::int as small,
      $4::double precision as ratio, $5::boolean as is_open, $6::text as name,
      $7::timestamptz as made, $8::text[] as tags, $9::bigint[] as codes
    """
  let value: Everything
  var values: [(any SQLValue)?] {
    [
      value.count, value.large, value.small, value.ratio, value.isOpen, value.name, value.made,
      value.tags, value.codes, value.founded,
    ]
  }
}
