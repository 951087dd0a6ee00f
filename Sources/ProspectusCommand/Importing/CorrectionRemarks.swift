import Registry

/// What stands beside the rows of a file that have more than a note, for whoever mends them.
struct CorrectionRemarks {
  /// What stands beside each row, by heading.
  static let headings = ["row", "level", "code", "column", "message", "suggestion"]
    .map { Profile.remarkPrefix + $0 }

  private let remarks: [RowKey: [String]]

  /// The remarks on the rows of `report`, one or more of the sheets in its order.
  init(_ report: ImportReport) {
    let telling = report.findings.filter { $0.level > .note && $0.row != nil }
    var remarks = Dictionary(grouping: telling) { Self.key(of: $0, in: report) }.mapValues {
      findings in
      [
        findings.map(\.level).max()?.rawValue ?? "", Self.joined(findings.map(\.code)),
        Self.joined(findings.map { $0.column ?? "" }), Self.joined(findings.map(\.message)),
        Self.joined(findings.compactMap(\.suggestion)),
      ]
    }
    for (number, other) in report.related {
      let found = RowKey(number: number)
      let key = RowKey(sheet: found.sheet, row: found.row)
      if remarks[key] == nil {
        let words = RowKey.words(other, from: number)
        remarks[key] = ["hold", "", "", "this row waits because of \(words)", ""]
      }
    }
    self.remarks = remarks
  }

  /// How many rows there are to mend.
  var count: Int { remarks.count }

  /// The cells beside a row of the sheet with a place in the report's order, its number first; nil for
  /// a row that needs no mending.
  func cells(sheet: Int, row: Int) -> [String]? {
    remarks[RowKey(sheet: sheet, row: row)].map { [String(row)] + $0 }
  }

  private static func key(of finding: Finding, in report: ImportReport) -> RowKey {
    let sheet = finding.sheet.flatMap { report.sheets.firstIndex(of: $0) } ?? 0
    return RowKey(sheet: sheet, row: finding.row ?? 0)
  }

  private static func joined(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }
}
