import Foundation
import Testing

@testable import Postgres

@Suite struct ValueTests {
  @Test(arguments: [
    [], [""], ["NULL"], ["a,b", "{c}", "\"", "\\", " d "], ["Łódź", "दिल्ली", "line\nbreak"],
  ])
  func `an array of texts reads back as itself`(_ texts: [String]) {
    #expect([String](sqlText: texts.sqlText) == texts)
  }

  @Test func `an array is read as PostgreSQL prints it`() {
    #expect([Int64](sqlText: "{1,-2,3}") == [1, -2, 3])
    #expect([String](sqlText: "{}") == [])
    #expect([String](sqlText: #"{plain,"with \"quote\""}"#) == ["plain", "with \"quote\""])
  }

  @Test(arguments: ["{1,NULL}", "{{1},{2}}", "{1", "1}", "{1,}", "{\"1}", "{,1}", "{x}"])
  func `an array that is not one of numbers is refused`(_ text: String) {
    #expect([Int](sqlText: text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01 00:00:00+00", 0.0), ("2000-02-29 12:00:00+00", 951_825_600),
    ("1969-12-31 23:59:59.5+00", -0.5), ("2026-11-21 08:30:00.25+00", 1_795_249_800.25),
    ("0001-01-01 00:00:00+00", -62_135_596_800), ("10000-01-01 00:00:00+00", 253_402_300_800),
  ])
  func `a moment is read as PostgreSQL prints it`(_ text: String, _ seconds: Double) throws {
    let moment = try #require(Date(sqlText: text))
    #expect(moment.timeIntervalSince1970 == seconds)
    #expect(Date(sqlText: moment.sqlText) == moment)
  }

  @Test(arguments: ["infinity", "-infinity", "2026-11-21", "2026-11-21 08:30:00+05:30", ""])
  func `a moment without a place on the calendar is refused`(_ text: String) {
    #expect(Date(sqlText: text) == nil)
  }

  @Test func `truth is t or f and nothing else`() {
    #expect(Bool(sqlText: "t") == true)
    #expect(Bool(sqlText: "f") == false)
    #expect(Bool(sqlText: "yes") == nil)
  }

  @Test func `an enumeration travels as its raw value`() {
    #expect(Kind.college.sqlText == "college")
    #expect(Kind(sqlText: "university") == .university)
    #expect(Kind(sqlText: "shop") == nil)
  }

  private enum Kind: String, SQLValue {
    case university, college
  }
}
