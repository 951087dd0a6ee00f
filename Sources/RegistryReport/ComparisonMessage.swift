public import Registry

/// A comparison as messages that can be pasted into WhatsApp: plain marks of emphasis, no table.
public struct ComparisonMessage {
  private let document: ReportDocument
  /// The longest message that WhatsApp takes, in UTF-16 units, which no count of characters exceeds.
  static let longest = 4_096

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { document = ReportDocument(comparison) }

  /// The messages, none longer than the limit; each says which it is where there are several.
  public var parts: [String] { MessageParts(paragraphs, longest: Self.longest).parts }

  /// All messages, with a line of dashes where one ends and the next begins.
  public var text: String { parts.joined(separator: "\n\n----------\n\n") + "\n" }

  private var paragraphs: [String] {
    let warning = document.isFictitious ? ["_\(ReportDocument.warning)_"] : []
    let head = "*\(document.title)*\n\(MessageText.neutral(document.question))"
    let things = document.table.heads.indices.map(thing)
    let notes = document.notes.map { MessageText.neutral("Note: \($0)") }
    return [head] + warning + things + medians + notes + [sources]
  }

  /// One thing: its name in bold, and what a reader decides by.
  private func thing(_ column: Int) -> String {
    let names = document.table.heads[column].lines.map { MessageText.neutral($0.text) }
    // The institution stands under the name; its kind decides nothing.
    let rows = document.table.groups.flatMap(\.rows).filter {
      !["institution", "kind", "control"].contains($0.key)
    }
    let head = ["*\(column + 1). \(names.first ?? "")*"] + names.dropFirst()
    return (head + rows.flatMap { said($0, column) }).joined(separator: "\n")
  }

  /// A line for each thing that a row says, the row's name in front of the first.
  private func said(_ row: ReportTable.Row, _ column: Int) -> [String] {
    let cell = row.cells[column]
    let label = MessageText.neutral(row.head.lines.first?.text ?? "")
    let marks =
      cell.marks.isEmpty ? "" : " [\(cell.marks.map { String($0) }.joined(separator: ", "))]"
    let isOne = cell.lines.count { $0.tone != .best } == 1
    guard !isOne else { return ["\(label): \(words(cell.lines))\(marks)"] }
    return ["\(label):\(marks)"] + cell.lines.map { "• \(words([$0]))" }
  }

  private func words(_ lines: [ReportCell.Line]) -> String {
    lines.map { line in
      let label = line.label.map { MessageText.neutral($0) + ": " } ?? ""
      // WhatsApp takes a mark for emphasis only between a space and a letter.
      let isAlone = line.before.isEmpty || line.before.hasSuffix(" ")
      let isEnd = line.after.isEmpty || line.after.hasPrefix(" ") || line.after.hasPrefix(";")
      let figure = MessageText.neutral(line.figure)
      let strong = figure.isEmpty || !isAlone || !isEnd ? figure : "*\(figure)*"
      return label + MessageText.neutral(line.before) + strong + MessageText.neutral(line.after)
    }.joined(separator: "; ")
  }

  private var medians: [String] {
    let lines = document.table.groups.flatMap(\.rows).flatMap { row in
      row.head.lines.dropFirst().map { line in
        MessageText.neutral("\(row.head.lines.first?.text ?? ""): \(line.words)")
      }
    }
    return lines.isEmpty ? [] : [(["*All together*"] + lines).joined(separator: "\n")]
  }

  private var sources: String {
    let lines = zip(1..., document.sources).map { "[\($0)] \(MessageText.neutral($1.words))" }
    return (["*Sources*"] + lines + ["", ReportDocument.messagePromise]).joined(separator: "\n")
  }
}
