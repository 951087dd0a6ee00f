import Crypto
import Foundation
import Registry
import RegistryReport

/// A report in every format that looks the same everywhere; a terminal's table fits its terminal.
struct ReportRenderings {
  let report: ComparisonReport

  /// The formats of which a digest is kept.
  static let formats = ReportFormat.allCases.filter { $0 != .table }

  /// The SHA-256 of each document, by format; throws `ReportFault` where one cannot be made.
  func digests() throws -> [String: String] {
    // No terminal takes part in these formats.
    let style = TerminalTable.Style(width: 110, usesColor: false)
    let shown = report.shown
    let pairs = try Self.formats.map { format in
      (format.rawValue, SHA256.hash(data: try format.data(shown, style: style)).hexadecimal)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The SHA-256 of the canonical JSON.
  func digest() throws -> String { SHA256.hash(data: try report.canonical()).hexadecimal }
}
