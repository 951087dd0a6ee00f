import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

/// A report keeps everything that a comparison says, and says so again.
@Suite struct ComparisonReportTests {
  private func report(
    _ programs: [ReportSample.Program], differences: Bool = false
  ) throws -> ComparisonReport {
    ComparisonReport(
      try ReportSample.comparison(programs, mode: .online),
      inputs: .init(items: programs.map(\.code), knownAt: nil, differences: differences),
      versions: .init(program: "1.2.3", revision: 7, recordedAt: nil, rulePacks: ["ugc 2020"]))
  }

  @Test func `reading what was written gives the same bytes in every format`() throws {
    let hostile = ReportSample.hostile.map { ReportSample.Program(title: $0, institution: $0) }
    let report = try report(ReportSample.programs(6) + hostile)
    let canonical = try report.canonical()
    let again = try ComparisonReport(json: canonical)
    #expect(try again.canonical() == canonical)
    let (old, new) = (report.shown, again.shown)
    #expect(ComparisonHTML(old).text == ComparisonHTML(new).text)
    #expect(ComparisonJSON(old).text == ComparisonJSON(new).text)
    #expect(ComparisonCSV(old).text == ComparisonCSV(new).text)
    #expect(ComparisonMessage(old).text == ComparisonMessage(new).text)
    #expect(try ComparisonPDF(old).bytes() == ComparisonPDF(new).bytes())
    #expect(try ComparisonXLSX(old).bytes() == ComparisonXLSX(new).bytes())
  }

  @Test func `only differences are shown again, and the whole is kept`() throws {
    let report = try report(ReportSample.programs(3), differences: true)
    let again = try ComparisonReport(json: report.canonical())
    #expect(!again.shown.same.isEmpty)
    #expect(again.comparison.same.isEmpty)
  }

  @Test func `keys are snake case and have an order`() throws {
    let text = String(decoding: try report(ReportSample.programs(2)).canonical(), as: UTF8.self)
    #expect(text.hasPrefix(#"{"comparison":{"columns":[{"code":"example:university-0-program-0","#))
    #expect(text.contains(#""rule_packs":["ugc 2020"]"#))
    #expect(!text.contains("ruleP"))
  }

  @Test(arguments: ["", "{}", "[1]", #"{"layout":1}"#])
  func `what is no report is refused`(text: String) {
    #expect(throws: RegistryError.self) { try ComparisonReport(json: Data(text.utf8)) }
  }

  @Test func `a report with a cell too few, and one of a later program, are refused`() throws {
    let text = String(decoding: try report(ReportSample.programs(2)).canonical(), as: UTF8.self)
    let later = text.replacing(#""layout":1"#, with: #""layout":2"#)
    #expect(throws: RegistryError.self) { try ComparisonReport(json: Data(later.utf8)) }
    let cell = #/{"cells":\[{[^{}]*"state":"absent"},/#
    let fewer = text.replacing(cell, maxReplacements: 1) { _ in #"{"cells":["# }
    #expect(fewer != text)
    #expect(throws: RegistryError.self) { try ComparisonReport(json: Data(fewer.utf8)) }
  }

  @Test func `a file gives back what is kept beside a report`() throws {
    let report = try report(ReportSample.programs(2))
    let saved = SavedReport(
      id: 4, name: "asha", digest: "d", renderings: ["pdf": "p"],
      savedAt: "2026-11-22T05:00:00Z", savedBy: "ann", report: report)
    let again = try SavedReport(file: saved.file())
    #expect(again.name == "asha")
    #expect(again.renderings == ["pdf": "p"])
    #expect(try again.report.canonical() == report.canonical())
    #expect(throws: RegistryError.self) { try SavedReport(file: Data("{}".utf8)) }
  }
}
