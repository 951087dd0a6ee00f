import ArgumentParser
import Foundation
import Registry
import RegistryReport

/// The formats a comparison can be printed in.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table, html, pdf, xlsx, csv, json, markdown, message

  /// The format that a file's name says by its suffix; nil for a suffix that says none.
  init?(path: String) {
    let suffix = URL(filePath: path).pathExtension.lowercased()
    let others: [String: ReportFormat] = ["htm": .html, "md": .markdown, "txt": .table]
    guard let format = others[suffix] ?? ReportFormat(rawValue: suffix) else { return nil }
    self = format
  }

  /// Whether a terminal cannot show it.
  var isBinary: Bool { self == .pdf || self == .xlsx }

  /// `comparison` in this format; throws `ReportFault` where a document cannot be made.
  func data(_ comparison: Comparison, style: TerminalTable.Style) throws -> Data {
    switch self {
    case .table: Data(ComparisonText(comparison, style: style).text.utf8)
    case .html: Data(ComparisonHTML(comparison).text.utf8)
    case .pdf: Data(try ComparisonPDF(comparison).bytes())
    case .xlsx: Data(try ComparisonXLSX(comparison).bytes())
    case .csv: Data(ComparisonCSV(comparison).text.utf8)
    case .json: Data(ComparisonJSON(comparison).text.utf8)
    case .markdown: Data(ComparisonMarkdown(comparison).text.utf8)
    case .message: Data(ComparisonMessage(comparison).text.utf8)
    }
  }
}
