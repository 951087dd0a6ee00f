import Foundation
import Registry
import RegistryReport
import Tabular

/// Corrections as a workbook with the sheets and the headings of the file, for text of any encoding as
/// well as for workbooks. What stands above the headings stays where it was.
struct CorrectionWorkbook {
  private let path: String
  private let found: [TabularDescription]
  private let profile: Profile?

  /// Corrections of the file at `path`, whose parts turned out to be what `found` says.
  init(path: String, _ found: [TabularDescription], profile: Profile?) {
    (self.path, self.found, self.profile) = (path, found, profile)
  }

  /// Writes the rows that have remarks, whose cells are as they were.
  func write(_ remarks: CorrectionRemarks, to output: String) throws {
    let read = try readSheets(remarks)
    // A profile may count sheets, so those that it does not read keep their places, empty.
    let names = found.first.map { $0.sheets.filter { !$0.isHidden }.map(\.name) } ?? []
    let hidden = read.map(\.name).filter { !names.contains($0) }
    let tables = (names + hidden).map { name in
      read.first { $0.name == name } ?? TableWorkbook.Table(name)
    }
    let book = TableWorkbook(
      "Corrections of \(URL(filePath: path).lastPathComponent)", asOf: AsOfOptions.today, tables)
    try OutputFile(path: output).write(Data(try book.bytes()))
  }

  private func readSheets(_ remarks: CorrectionRemarks) throws -> [TableWorkbook.Table] {
    let sheets = profile?.sheets ?? [nil]
    return try zip(found, sheets).enumerated().map { number, part in
      var options =
        profile.map {
          FilePart.options($0.part(for: part.1).layout, delimiter: $0.delimiter)
        } ?? TabularOptions()
      // The bytes have told it once; a stated encoding may give way to a byte order mark.
      options.encoding = part.0.hasByteOrderMark ? nil : options.encoding
      options.header = HeaderChoice(.none)
      let file = try TabularFile(path: path, options: options)
      return try table(
        of: file, part.0, number, remarks, profile: profile?.part(for: part.1))
    }
  }

  private func table(
    of file: TabularFile, _ found: TabularDescription, _ number: Int, _ remarks: CorrectionRemarks,
    profile: Profile?
  ) throws -> TableWorkbook.Table {
    let headerRow = found.headerRow ?? 1
    var table = TableWorkbook.Table(found.sheet ?? "Corrections", headerRow: headerRow)
    var layout = CorrectionColumns(headings: [])
    var filling = try CorrectionFilling(
      nil, headings: [], headerRow: headerRow, isSheet: false)
    while try file.next() {
      let row = file.row.address.row
      let cells = row > headerRow ? filling.cells(file.row.texts) : file.row.texts
      if row < headerRow {
        table.rows.append(TableWorkbook.Row(row, cells))
      } else if row == headerRow {
        layout = CorrectionColumns(headings: cells)
        filling = try CorrectionFilling(
          profile, headings: cells, headerRow: headerRow, isSheet: found.format == .workbook)
        table.rows.append(TableWorkbook.Row(row, layout.headings))
      } else if let remark = remarks.cells(sheet: number, row: row) {
        let next = (table.rows.last?.number ?? headerRow) + 1
        guard next <= TableWorkbook.mostRows else { throw Self.tooMany(path) }
        table.rows.append(TableWorkbook.Row(next, layout.cells(cells, remark)))
      }
    }
    return table
  }

  private static func tooMany(_ path: String) -> RegistryError {
    .conflict(
      "\(path) has more rows with findings than a sheet has rows; name a CSV file for --corrections"
    )
  }
}

/// Where the cells of a row of corrections stand.
struct CorrectionColumns {
  private let kept: [Int]
  private let count: Int
  /// The headings, those of the remarks behind them.
  let headings: [String]

  /// The columns of a file, without the remarks of corrections that it is itself.
  init(headings titles: [String]) {
    kept = titles.indices.filter { !titles[$0].hasPrefix(Profile.remarkPrefix) }
    count = titles.count
    let kept = kept.map { titles[$0] }
    headings = kept + CorrectionRemarks.headings
  }

  /// The cells of a row with its remark; what has no heading stands to the right of all others.
  func cells(_ cells: [String], _ remark: [String]) -> [String] {
    let own = kept.map { cells.indices.contains($0) ? cells[$0] : "" }
    return own + remark + cells.dropFirst(count)
  }
}
