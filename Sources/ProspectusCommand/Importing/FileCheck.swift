import Foundation
import Registry
import Tabular

/// Maps the first rows of a file as an import would, and keeps what comes of each.
struct FileCheck {
  let path: String
  let profile: Profile

  /// What the profile makes of the first `rows` rows of each sheet.
  func run(rows: Int) throws -> ProfileCheck {
    do {
      return try check(rows)
    } catch let error as TabularError {
      throw FileFault(file: path, message: error.description)
    } catch RegistryError.invalid(let findings) {
      throw FileFault(file: path, message: findings.map(\.sentence).joined(separator: "\n  "))
    }
  }

  private func check(_ rows: Int) throws -> ProfileCheck {
    var check = ProfileCheck(file: URL(filePath: path).lastPathComponent, profile: profile.name)
    for (sheet, file) in zip(profile.sheets, try FilePart.open(path, profile)) {
      let part = FilePart(profile: profile.part(for: sheet), file: file)
      var mapper = try part.mapper()
      check.found.append(file.found.description)
      check.unread += part.headings.enumerated().filter { !mapper.columns.contains($0.offset) }
        .map(\.element).filter { !$0.isEmpty }
      while check.rows.count(where: { $0.sheet == file.found.sheet }) < rows, try file.next() {
        check.rows.append(row(of: file, &mapper))
      }
    }
    return check
  }

  private func row(of file: TabularFile, _ mapper: inout RowMapper) -> ProfileCheck.Row {
    var row = ProfileCheck.Row(sheet: file.found.sheet, row: file.row.address.row)
    let cells = mapper.columns.map { file.row[$0] ?? "" }
    var drafts: [Draft] = []
    var findings: [Finding] = []
    row.outcome = mapper.map(
      row: row.row, count: file.row.count, cells: cells, draft: { drafts.append($0) },
      report: { findings.append($0) })
    (row.drafts, row.findings) = (drafts, findings)
    return row
  }
}
