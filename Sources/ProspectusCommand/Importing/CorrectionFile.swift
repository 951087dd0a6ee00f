import Foundation
import Registry
import Tabular

/// The rows of a file that have findings, in the file's own layout with the findings beside them, to be
/// mended and imported again: as text like the file's, or as a workbook.
enum CorrectionFile {
  case text(CorrectionText)
  case workbook(CorrectionWorkbook)

  /// Corrections, to be written to `output`, of the file at `path`, whose parts turned out to be what
  /// `found` says; refuses what cannot be written in the same layout before anything is stored.
  init(
    path: String, _ found: [TabularDescription], profile: Profile?, output: String
  ) throws {
    let folder = URL(filePath: output).deletingLastPathComponent().path(percentEncoded: false)
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw UsageFault(
        description:
          "corrections cannot be written to \(output): there is no folder \(folder) that "
          + "takes files. Nothing was stored.")
    }
    let rows = profile?.layout.headerRows ?? 1
    guard rows == 1, found.allSatisfy({ $0.headerRow != nil }) else {
      throw UsageFault(
        description: "corrections are written for files with a header of one row, and \(path) "
          + (rows > 1 ? "has one of \(rows) rows" : "has none, being JSON")
          + ": leave out --corrections and mend a copy of the file. Nothing was stored.")
    }
    if URL(filePath: output).pathExtension.lowercased() == "xlsx" {
      self = .workbook(CorrectionWorkbook(path: path, found, profile: profile))
    } else {
      self = .text(try CorrectionText(path: path, found, profile: profile, output: output))
    }
  }

  /// Writes the rows of `report` that have more than a note to `output`, whole or not at all, and
  /// answers how many those are.
  func write(_ report: ImportReport, to output: String) throws -> Int {
    let remarks = CorrectionRemarks(report)
    switch self {
    case .text(let text): try text.write(remarks, to: output)
    case .workbook(let workbook): try workbook.write(remarks, to: output)
    }
    return remarks.count
  }
}
