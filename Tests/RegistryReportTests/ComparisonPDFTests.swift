import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite(.enabled(if: ForeignReader.has("pdftotext"), "poppler-utils is not installed"))
struct ComparisonPDFTests {
  private func pdf(_ count: Int) throws -> [UInt8] {
    try ComparisonPDF(try ReportSample.comparison(ReportSample.programs(count))).bytes()
  }

  private func info(_ arguments: [String] = [], _ bytes: [UInt8]) throws -> String {
    String(
      decoding: try ForeignReader.run("pdfinfo", arguments + ["FILE"], on: bytes), as: UTF8.self)
  }

  @Test func `it is tagged: headings, tables, rows, cells and links`() throws {
    let bytes = try pdf(4)
    #expect(try info([], bytes).contains(/Tagged: +yes/))
    let structure = try info(["-struct"], bytes)
    for tag in ["Document", "H1", "H2", "Table", "TR", "TH", "TD", "Link"] {
      #expect(structure.contains(tag), "\(tag)")
    }
  }

  @Test func `its date is the day that it is as of`() throws {
    #expect(try info([], try pdf(2)).contains(/CreationDate: +Sat Nov 21 00:00:00 2026 UTC/))
  }

  @Test func `every page says which it is, and repeats the names`() throws {
    let pages = try ForeignReader.text(ofPDF: try pdf(5)).split(separator: "\u{C}")
      .map { String($0) }.filter { !$0.squeezed.isEmpty }
    try #require(pages.count > 1)
    for (number, page) in zip(1..., pages) {
      #expect(page.contains("Page \(number) of \(pages.count)"))
    }
    let name = "Master of Business Administration".squeezed
    for page in pages.dropLast() { #expect(page.squeezed.contains(name)) }
  }

  @Test func `Devanagari and the sign of the rupee can be read out again`() throws {
    let text = try ForeignReader.text(ofPDF: try pdf(3))
    #expect(text.squeezed.contains("कला स्नातक (हिन्दी साहित्य)".squeezed))
    #expect(text.contains("₹1,69,000"))
  }

  @Test func `a code that is broken between lines gains no hyphen`() throws {
    let code = "example:" + String(repeating: "a", count: 120)
    let programs = (0..<6).map { ReportSample.Program(code: code + String($0)) }
    let bytes = try ComparisonPDF(try ReportSample.comparison(programs)).bytes()
    #expect(try ForeignReader.text(ofPDF: bytes).squeezed.contains(code + "0"))
  }

  @Test func `a cell longer than a page goes on on the next ones`() throws {
    let programs = [ReportSample.Program(approvals: 200), ReportSample.Program()]
    let bytes = try ComparisonPDF(try ReportSample.comparison(programs)).bytes()
    let text = try ForeignReader.text(ofPDF: bytes).squeezed
    for letter in 9..<200 { #expect(text.contains("letter\(letter)"), "\(letter)") }
    #expect(text.contains("Every value is what its source says".squeezed))
  }

  @Test func `names of every length end in a document`() throws {
    for length in [1_000, 5_000] {
      let name = (0..<length / 10).map { _ in "ABCDEFGHI" }.joined(separator: " ")
      let programs = [ReportSample.Program(title: name, institution: name), ReportSample.Program()]
      let comparison = try ReportSample.comparison(programs)
      #expect(try ComparisonPDF(comparison).bytes().count > 5_000)
    }
  }

  @Test func `fonts found beforehand, or by many at once, give the same bytes`() async throws {
    let alone = try pdf(5)
    PDFFonts.prepare()
    #expect(try pdf(5) == alone)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try pdf(5) } }
      for try await bytes in group { #expect(bytes == alone) }
    }
  }
}
