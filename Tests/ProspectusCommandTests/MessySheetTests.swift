import Foundation
import Postgres
import TestDatabase
import Testing

/// The messy fee sheets through their profile into the registry, in all four encodings, each row held
/// against the answer key that lies beside them. Left out where the shared data are not there.
@Suite(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
struct MessySheetTests {
  /// The rows of the key by their reference, each cell by its heading.
  private func key() throws -> [String: [String: String]] {
    let text = try String(
      contentsOf: URL(filePath: SharedData.path("generated-messy-fees/expected.csv")),
      encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let headings = try #require(lines.first)
    let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["ref"] ?? "", $0) })
  }

  @Test(arguments: [
    "messy_fees_utf8bom_crlf.csv", "messy_fees_cp1252.csv", "messy_fees_utf16le.tsv",
    "messy_fees.xlsx",
  ])
  func `every row is stored as the key has it, or held`(sheet: String) async throws {
    let key = try key()
    try await withTestDatabase { test in
      let report = try await Imports(test: test).apply([
        SharedData.path("generated-messy-fees/\(sheet)"), "--profile", "messy-fees", "--quiet",
      ])
      #expect(report["needs_decision"] as? Int == 51)
      let stored = try await test.readOnly.read { try $0.all(StoredRows()) }
      var wrong: [String] = []
      for row in stored {
        guard let answer = key[row.ref] else { continue }
        if row != StoredRow(answer) { wrong.append("\(row) and not \(StoredRow(answer))") }
      }
      #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
      // All of the 910 that the key calls readable, and none of the 51 that may lack a digit.
      let readable = key.filter { $0.value["expected_status"] != "ambiguous" }
      #expect(readable.count == 910)
      #expect(Set(stored.map(\.ref)) == Set(readable.keys))
    }
  }
}

/// What the registry says about one row, or what the key says that it should.
private struct StoredRow: Hashable, RowDecodable, CustomStringConvertible {
  let ref: String
  /// The tuition line: its basis, its amount, or why there is none.
  let tuition: String
  /// What is paid once beside it.
  let once: String
  let months: String
  let validTo: String

  init(row: Row) throws {
    ref = try row["ref"]
    tuition = try row["tuition"]
    once = try row["once"]
    months = try row["months"]
    validTo = try row["valid_to"]
  }

  /// The answer to a row. The profile takes an amount without a period to be for a year, as in the
  /// statement that the sheets were made from.
  init(_ answer: [String: String]) {
    ref = answer["ref"] ?? ""
    let status = answer["expected_status"]
    let bases = ["semester": "per_term", "total": "whole_program"]
    let basis = bases[answer["expected_period"] ?? ""] ?? "per_year"
    let low = answer["expected_min"] ?? ""
    let high = answer["expected_max"] ?? ""
    tuition =
      status == "missing"
      ? "not_published" : low == "0" ? "per_year zero_stated" : "\(basis) \(low)-\(high)"
    once = status == "ok_plus_one_time_2000" ? "one_time 2000-2000" : ""
    months = answer["expected_duration_months"] ?? ""
    validTo = answer["expected_valid_until"] ?? ""
  }

  var description: String { "\(ref): \(tuition); \(once); \(months) months; until \(validTo)" }
}

private struct StoredRows: Query {
  typealias Output = StoredRow
  let name = "stored rows"
  let sql = """
    with line as (
      select
        s.program_id, f.component,
        case when f.absence = 'not_published' then 'not_published'
          else concat_ws(' ', f.basis, f.absence,
            (f.amount_low / 100) || '-' || (f.amount_high / 100)) end as words
      from fee_line f
      join fee_schedule s on s.id = f.schedule_id
      where f.recorded_to is null and f.currency = 'INR'
    )
    select
      substr(p.code, 11) as ref,
      (select string_agg(l.words, ' and ') from line l
        where l.program_id = p.id and l.component = 'tuition') as tuition,
      coalesce((select string_agg(l.words, ' and ') from line l
        where l.program_id = p.id and l.component <> 'tuition'), '') as once,
      (r.duration_low * case r.duration_unit when 'year' then 12 when 'semester' then 6
        else 1 end)::integer::text as months,
      coalesce((upper(d.valid) - 1)::text, '') as valid_to
    from program p
    join program_record r on r.program_id = p.id
    join approval a on a.program_id = p.id
    join approval_decision d on d.approval_id = a.id
    """
  var values: [(any SQLValue)?] { [] }
}
