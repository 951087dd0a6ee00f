public import Registry

/// A comparison as Markdown with tables (GitHub's dialect); every text from elsewhere is only text.
public struct ComparisonMarkdown {
  private let document: ReportDocument

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { document = ReportDocument(comparison) }

  /// The document.
  public var text: String {
    let warning = document.isFictitious ? ["**\(Self.escaped(ReportDocument.warning))**"] : []
    let head = ["# \(document.title)", Self.escaped(document.question)] + warning
    let pages = document.pages.map { table in
      let heading = document.pages.count > 1 ? "## \(Self.escaped(table.title))\n\n" : ""
      return heading + self.table(table)
    }
    let notes = document.notes.map { "- \(Self.escaped($0))" }.joined(separator: "\n")
    let tail = [notes, sources, ReportDocument.promise].filter { !$0.isEmpty }
    return (head + pages + tail).joined(separator: "\n\n") + "\n"
  }

  private func table(_ table: ReportTable) -> String {
    let heads = table.heads.isEmpty ? [""] : table.heads.map(cell)
    let rule = Array(repeating: "---", count: heads.count + 1)
    let rows = table.groups.flatMap { group in
      let label = group.label.map { label in
        [["**\(Self.escaped(label))**"] + Array(repeating: "", count: heads.count)]
      }
      return (label ?? []) + group.rows.map { [cell($0.head)] + $0.cells.map(cell) }
    }
    return ([[""] + heads, rule] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func cell(_ cell: ReportCell) -> String {
    let lines = cell.lines.map(line).joined(separator: "<br>")
    return cell.marks.isEmpty
      ? lines : lines + " " + cell.marks.map { "\\[\($0)\\]" }.joined(separator: " ")
  }

  private func line(_ line: ReportCell.Line) -> String {
    let label = line.label.map { Self.escaped($0) + ": " } ?? ""
    let figure = line.figure.isEmpty ? "" : "**\(Self.escaped(line.figure))**"
    let words = Self.escaped(line.before) + figure + Self.escaped(line.after)
    switch line.tone {
    case .strong: return label + "**\(words)**"
    case .absent, .best, .median: return label + "*\(words)*"
    default: return label + words
    }
  }

  private var sources: String {
    guard !document.sources.isEmpty else { return "" }
    let items = zip(1..., document.sources).map { number, source in
      "\(number). \(Self.escaped(source.words))" + (source.address.map { " <\($0)>" } ?? "")
    }
    return "## Sources\n\n" + items.joined(separator: "\n")
  }

  /// `text` without any mark that Markdown or HTML would act on.
  static func escaped(_ text: String) -> String {
    // A sign of a list is one only at the start.
    var escaped = ["-", "+"].contains(text.unicodeScalars.first) ? "\\" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$", "^":
        escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
