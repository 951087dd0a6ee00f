import Foundation
import Registry
import Tabular

/// The rows of a file that have findings, in the file's own layout with the findings beside them, to be
/// mended and imported again.
struct CorrectionFile {
  private let path: String
  private let delimiter: UInt8

  /// Corrections of the file at `path`, whose parts turned out to be what `found` says; refuses what
  /// cannot be written in the same layout before anything is stored.
  init(path: String, _ found: [TabularDescription]) throws {
    guard let only = found.first, let delimiter = only.delimiter, only.encoding == "UTF-8",
      !only.isGzipped, only.headerRow == 1
    else {
      throw RegistryError.conflict(
        "corrections are written for text in UTF-8 whose first row is the header, and \(path) is "
          + found.map(\.description).joined(separator: "; ")
          + "; leave out --corrections, or save the file as CSV UTF-8 first")
    }
    (self.path, self.delimiter) = (path, delimiter)
  }

  /// What stands beside each row, by heading.
  private static let headings = ["row", "level", "code", "column", "message", "suggestion"]
    .map { Profile.remarkPrefix + $0 }

  /// Writes the rows of `report` that have more than a note to `output`, whole or not at all; cells are
  /// as they were.
  func write(_ report: ImportReport, to output: String) throws {
    let remarks = remarks(of: report)
    var reader = try CSVReader(try FileByteSource(path: path), delimiter: delimiter)
    let writer = CSVWriter(delimiter: delimiter)
    guard try reader.next() else { return }
    let titles = reader.row.texts
    let kept = titles.indices.filter { !titles[$0].hasPrefix(Profile.remarkPrefix) }
    var text = writer.line(kept.map { titles[$0] } + Self.headings)
    while try reader.next() {
      guard let found = remarks[reader.row.address.row] else { continue }
      let cells = reader.row.texts
      // A row with too many cells keeps them, so that nothing is lost before it is mended.
      let extra = cells.count > titles.count ? Array(cells[titles.count...]) : []
      let own = kept.filter { $0 < cells.count }.map { cells[$0] } + extra
      let padding = Array(repeating: "", count: max(0, kept.count - own.count))
      text += writer.line(own + padding + [String(reader.row.address.row)] + found)
    }
    try OutputFile(path: output).write(Data(text.utf8))
  }

  /// The cells beside each row.
  private func remarks(of report: ImportReport) -> [Int: [String]] {
    let telling = report.findings.filter { $0.level > .note && $0.row != nil }
    var remarks = Dictionary(grouping: telling) { $0.row ?? 0 }.mapValues { findings in
      [
        findings.map(\.level).max()?.rawValue ?? "", Self.joined(findings.map(\.code)),
        Self.joined(findings.map { $0.column ?? "" }), Self.joined(findings.map(\.message)),
        Self.joined(findings.compactMap(\.suggestion)),
      ]
    }
    for (row, other) in report.related where remarks[row] == nil {
      remarks[row] = ["hold", "", "", "this row waits because of row \(other)", ""]
    }
    return remarks
  }

  private static func joined(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }
}
