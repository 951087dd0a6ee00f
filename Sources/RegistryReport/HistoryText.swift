public import Registry

/// The history of a subject for a terminal: for each revision who, when and how, then what changed
/// and by whose word.
public struct HistoryText {
  private let history: SubjectHistory
  private let style: TerminalTable.Style

  /// The face of `history` in `style`.
  public init(_ history: SubjectHistory, style: TerminalTable.Style) {
    (self.history, self.style) = (history, style)
  }

  /// The subject, then its revisions, newest first.
  public var text: String {
    let title = "\(history.name) (\(history.code))"
    let none = history.entries.isEmpty ? "Nothing was recorded in that time.\n" : ""
    return (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n" + none
      + history.entries.map(entry).joined()
  }

  private func entry(_ entry: HistoryEntry) -> String {
    let batch = entry.batch.map { ", batch \($0)" } ?? ""
    let file = entry.file.map { " (\($0))" } ?? ""
    let reason = entry.reason.map { ": \($0)" } ?? ""
    let head =
      "\n\(Self.moment(entry))  \(entry.act) by \(entry.actor)\(batch)\(file)\(reason)\n"
    let lines = entry.changes.flatMap { change in
      ChangeWords(change).lines.map { line in
        change.subject == history.code ? line : "\(change.subject): \(line)"
      }
    }
    return head + lines.map { wrapped("- " + $0) }.joined() + sources(entry)
  }

  private func sources(_ entry: HistoryEntry) -> String {
    let numbers = Set(entry.changes.flatMap { ChangeWords($0).evidence })
    let citations = Set(entry.evidence.filter { numbers.contains($0.id) }.map(\.citation)).sorted()
    return citations.map { wrapped("by " + $0) }.joined()
  }

  private func wrapped(_ line: String) -> String {
    TextWidth.wrap(line, to: style.width - 4, indent: 2).map { "  \($0)\n" }.joined()
  }

  /// When it was recorded, to the second: `2026-11-22 01:40:26Z`.
  private static func moment(_ entry: HistoryEntry) -> String {
    entry.moment.prefix(19).replacing("T", with: " ") + "Z"
  }
}
