public import Registry

/// What must be verified again, for a terminal.
public struct DueEvidenceText {
  private let documents: [DueEvidence]
  private let asOf: CivilDate
  private let by: CivilDate
  private let style: TerminalTable.Style

  /// The face of `documents`, which are due by a day, as of another.
  public init(
    _ documents: [DueEvidence], asOf: CivilDate, by: CivilDate, style: TerminalTable.Style
  ) {
    (self.documents, self.asOf, self.by, self.style) = (documents, asOf, by, style)
  }

  /// One row for each document.
  public var text: String {
    guard !documents.isEmpty else { return "No evidence is due by \(by.spoken).\n" }
    let heading = TerminalTable.Row(
      ["No.", "Due", "Document", "Facts", "Last looked at"].map { [$0] }, isHeading: true)
    return TerminalTable([heading] + documents.map(row), style: style).text
      + "\n\(documents.count) \(documents.count == 1 ? "document" : "documents") due by "
      + "\(by.spoken). When you have looked: prospectus evidence verify NUMBER --by NAME --on DAY\n"
  }

  private func row(_ document: DueEvidence) -> TerminalTable.Row {
    let due = document.reverifyBy.spoken + (document.isOverdue(asOf: asOf) ? " (overdue)" : "")
    let name = [document.document ?? document.title, document.url].compactMap { $0 }
    let more =
      document.subjects.isEmpty ? [] : ["about " + document.subjects.joined(separator: ", ")]
    let looked = (document.verifiedOn ?? document.retrievedOn)?.spoken ?? "–"
    let who = document.verifiedBy.map { " by \($0)" } ?? ""
    return TerminalTable.Row([
      [String(document.id)], [due], ["\(document.source): " + name.joined(separator: ", ")] + more,
      [String(document.facts)], [looked + who],
    ])
  }
}
