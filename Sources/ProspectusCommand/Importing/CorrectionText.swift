import Foundation
import Registry
import Tabular

/// Corrections as text with the delimiter of the file.
struct CorrectionText {
  private let path: String
  private let delimiter: UInt8
  private let profile: Profile?

  /// Corrections of the file at `path`, whose parts turned out to be what `found` says; refuses what
  /// cannot be written in the same layout.
  init(
    path: String, _ found: [TabularDescription], profile: Profile?, output: String
  ) throws {
    guard let only = found.first, let delimiter = only.delimiter, only.encoding == "UTF-8",
      !only.isGzipped, only.headerRow == 1
    else {
      throw Self.refusal(path: path, found, output: output)
    }
    (self.path, self.delimiter, self.profile) = (path, delimiter, profile)
  }

  /// Why text cannot be written, and what can.
  private static func refusal(
    path: String, _ found: [TabularDescription], output: String
  ) -> UsageFault {
    let workbook = URL(filePath: output).deletingPathExtension().lastPathComponent + ".xlsx"
    let isWorkbook = found.contains { $0.format == .workbook }
    let what =
      isWorkbook
      ? "a workbook has its corrections in a workbook"
      : "corrections are written as text for plain text in UTF-8 whose first row is the header, and "
        + "\(path) is \(found.map(\.description).joined(separator: "; "))"
    return UsageFault(
      description: "\(what): say --corrections \(workbook). Nothing was stored.")
  }

  /// Writes the rows that have remarks, whose cells are as they were.
  func write(_ remarks: CorrectionRemarks, to output: String) throws {
    var reader = try CSVReader(try FileByteSource(path: path), delimiter: delimiter)
    let writer = CSVWriter(delimiter: delimiter)
    guard try reader.next() else { return }
    let titles = reader.row.texts
    let kept = titles.indices.filter { !titles[$0].hasPrefix(Profile.remarkPrefix) }
    var text = writer.line(kept.map { titles[$0] } + CorrectionRemarks.headings)
    var filling = try CorrectionFilling(profile, headings: titles, headerRow: 1, isSheet: false)
    while try reader.next() {
      let cells = filling.cells(reader.row.texts)
      guard let found = remarks.cells(sheet: 0, row: reader.row.address.row) else { continue }
      // A row with too many cells keeps them, so that nothing is lost before it is mended.
      let extra = cells.count > titles.count ? Array(cells[titles.count...]) : []
      let own = kept.filter { $0 < cells.count }.map { cells[$0] } + extra
      let padding = Array(repeating: "", count: max(0, kept.count - own.count))
      text += writer.line(own + padding + found)
    }
    try OutputFile(path: output).write(Data(text.utf8))
  }
}
