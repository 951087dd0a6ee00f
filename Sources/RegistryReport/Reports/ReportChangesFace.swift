public import Registry

/// What changed since a report, for a terminal and as JSON.
public struct ReportChangesFace {
  private let changes: ComparisonChanges
  private let earlier: String
  private let later: String

  /// The faces of `changes` between two comparisons, which are called `earlier` and `later`.
  public init(_ changes: ComparisonChanges, earlier: String, later: String) {
    (self.changes, self.earlier, self.later) = (changes, earlier, later)
  }

  /// One paragraph for each thing about which something changed, a line for each change.
  public var text: String {
    let head =
      "\(PlainText.line(earlier)), as of \(changes.from.spoken), against \(PlainText.line(later)), "
      + "as of \(changes.to.spoken)\n"
    if changes.isEmpty { return head + "\nNothing has changed.\n" }
    let rest = [
      ("Nothing changed about", changes.unchanged), ("Only the later has", changes.added),
    ]
    .filter { !$1.isEmpty }
    .map { "\n\($0): \($1.map(PlainText.line).joined(separator: ", "))\n" }
    return head + changes.changed.map(paragraph).joined() + rest.joined()
  }

  private func paragraph(_ column: ComparisonChanges.ColumnChanges) -> String {
    let rows = column.rows.flatMap { row in
      row.sentences.map { "  \(row.label): \(PlainText.line($0))\n" }
    }
    let identity = column.identity.map { "  \(PlainText.line($0))\n" }
    return "\n\(PlainText.line(column.name)) (\(column.code))\n" + (identity + rows).joined()
  }

  /// The document: `from`, `to`, `changed[]`, `unchanged[]`, `added[]`.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("from", changes.from.description)
      json.member("to", changes.to.description)
      json.key("changed")
      json.array(changes.changed) { json, column in
        json.object { json in
          json.member("code", column.code)
          json.member("name", column.name)
          json.member("identity", column.identity)
          json.key("rows")
          json.array(column.rows) { json, row in
            json.object { json in
              json.member("key", row.key)
              json.member("label", row.label)
              json.member("changes", row.sentences)
            }
          }
        }
      }
      json.member("unchanged", changes.unchanged)
      json.member("added", changes.added)
    }
    return json.text + "\n"
  }
}
