import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

/// The same comparison in every format, read back.
@Suite struct EveryFormatTests {
  /// The formats that are files for other programs or for people.
  enum Format: CaseIterable {
    case html, pdf, xlsx, csv, json, markdown, message
  }

  static let hasReaders = ForeignReader.has("pdftotext") && ForeignReader.has("unzip")

  private func bytes(_ format: Format, _ comparison: Comparison) throws -> [UInt8] {
    switch format {
    case .html: Array(ComparisonHTML(comparison).text.utf8)
    case .pdf: try ComparisonPDF(comparison).bytes()
    case .xlsx: try ComparisonXLSX(comparison).bytes()
    case .csv: Array(ComparisonCSV(comparison).text.utf8)
    case .json: Array(ComparisonJSON(comparison).text.utf8)
    case .markdown: Array(ComparisonMarkdown(comparison).text.utf8)
    case .message: Array(ComparisonMessage(comparison).text.utf8)
    }
  }

  /// The words of a document as another program reads them.
  private func words(_ format: Format, _ comparison: Comparison) throws -> String {
    let bytes = try bytes(format, comparison)
    switch format {
    case .pdf: return try ForeignReader.text(ofPDF: bytes)
    case .xlsx:
      return try ForeignReader.part("xl/sharedStrings.xml", ofXLSX: bytes).first?.text ?? ""
    case .html:
      let elements = try ForeignReader.elements(of: Data(bytes))
      return try #require(elements.first { $0.name == "body" }).text
    case .markdown: return unescaped(String(decoding: bytes, as: UTF8.self))
    default: return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Markdown as a reader of Markdown reads it.
  private func unescaped(_ text: String) -> String {
    var plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    for mark in ["`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$", "^", "-", "+", "\\"] {
      plain = plain.replacing("\\" + mark, with: mark)
    }
    return plain
  }

  @Test(
    .enabled(if: EveryFormatTests.hasReaders, "pdftotext or unzip is not installed"),
    arguments: Format.allCases)
  func `every format says the same`(format: Format) throws {
    let comparison = try ReportSample.comparison(ReportSample.programs(6), mode: .online)
    let words = try words(format, comparison).squeezed
    for column in comparison.columns {
      #expect(words.contains(column.name.squeezed), "\(column.name)")
      #expect(words.contains(column.code), "\(column.code)")
    }
    let facts = [
      "₹79,000", "₹3,31,000", "₹1,69,000", "at least ₹7,000", "lowest of 5 complete totals in INR",
      "median ₹1,69,000 (n = 5 complete totals in INR)", "not published", "unknown",
      "Fee notice of Example Women's College",
    ]
    for fact in facts where !(fact.hasPrefix("lowest") && format == .json) {
      // A message sets figures in bold and JSON names the best one by its code.
      #expect(words.replacing("*", with: "").contains(fact.squeezed), "\(fact)")
    }
  }

  @Test(
    .enabled(if: EveryFormatTests.hasReaders, "pdftotext or unzip is not installed"),
    arguments: Format.allCases)
  func `a hostile name is only text`(format: Format) throws {
    let programs = ReportSample.hostile.map { ReportSample.Program(title: $0, institution: $0) }
    let comparison = try ReportSample.comparison(programs)
    let words = try words(format, comparison).squeezed
    // CSV and JSON keep every character, and have tests of their own for that.
    guard ![.csv, .json].contains(format) else { return }
    for name in ReportSample.hostile {
      let line = PlainText.line(name)
      let expected = format == .message ? MessageText.neutral(line) : line
      #expect(words.contains(expected.squeezed), "\(name)")
    }
  }

  @Test(arguments: Format.allCases)
  func `the same comparison gives the same bytes`(format: Format) throws {
    for count in [2, 7, 12] {
      let programs = ReportSample.programs(count)
      let first = try bytes(format, try ReportSample.comparison(programs))
      let second = try bytes(format, try ReportSample.comparison(programs))
      #expect(first == second, "\(count)")
    }
  }

  @Test(arguments: Format.allCases)
  func `sixty things make a report`(format: Format) throws {
    let comparison = try ReportSample.comparison(ReportSample.programs(60))
    #expect(try bytes(format, comparison).count > 10_000)
  }
}
