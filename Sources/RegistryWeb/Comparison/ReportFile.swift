import HTTPTypes
import Registry
import RegistryReport

/// The faces of a comparison that are files.
enum ReportFile: String, CaseIterable {
  case json, html, pdf, xlsx, csv, markdown, message

  /// The media type, with the encoding of what is text.
  var type: String {
    switch self {
    case .json: "application/json"
    case .html: "text/html; charset=utf-8"
    case .pdf: "application/pdf"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .message: "text/plain; charset=utf-8"
    }
  }

  /// The media type without its parameters, as a client names it in `Accept`.
  var plainType: String { String(type.prefix { $0 != ";" }) }

  /// The name under which a browser saves a comparison as of a day.
  func name(_ day: CivilDate) -> String {
    let suffixes: [ReportFile: String] = [.markdown: "md", .message: "txt"]
    return "comparison-\(day).\(suffixes[self] ?? rawValue)"
  }

  /// What a link to it says.
  var words: String {
    switch self {
    case .markdown: "Markdown"
    case .message: "Message"
    default: rawValue.uppercased()
    }
  }

  /// The comparison in this format; throws `ReportFault` where a document cannot be made.
  func bytes(_ comparison: Comparison) throws -> [UInt8] {
    switch self {
    case .json: Array(ComparisonJSON(comparison).text.utf8)
    case .html: Array(ComparisonHTML(comparison).text.utf8)
    case .pdf: try ComparisonPDF(comparison).bytes()
    case .xlsx: try ComparisonXLSX(comparison).bytes()
    case .csv: Array(ComparisonCSV(comparison).text.utf8)
    case .markdown: Array(ComparisonMarkdown(comparison).text.utf8)
    case .message: Array(ComparisonMessage(comparison).text.utf8)
    }
  }
}
