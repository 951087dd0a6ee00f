public import Registry

/// Saved reports in a list, for a terminal and as JSON.
public struct ReportListFace {
  private let entries: [ReportEntry]

  /// The faces of `entries`, in their order.
  public init(_ entries: [ReportEntry]) { self.entries = entries }

  /// A table with a line for each report.
  public func text(style: TerminalTable.Style) -> String {
    guard !entries.isEmpty else {
      return "No report is saved; prospectus compare … --save NAME saves one.\n"
    }
    let heading = ["Report", "Name", "As of", "Saved", "By", "Compares", "SHA-256"]
    let rows = entries.map { entry in
      [
        String(entry.id), entry.name, entry.asOf.spoken,
        String(entry.savedAt.replacing("T", with: " ").prefix(16)), entry.savedBy, entry.title,
        String(entry.digest.prefix(12)),
      ].map { [PlainText.line($0)] }
    }
    let lines = [TerminalTable.Row(heading.map { [$0] }, isHeading: true)]
    return TerminalTable(lines + rows.map { TerminalTable.Row($0) }, style: style).text
  }

  /// The reports under `reports`.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("reports")
      json.array(entries) { json, entry in
        json.object { json in
          json.member("id", entry.id)
          json.member("name", entry.name)
          json.member("title", entry.title)
          json.member("as_of", entry.asOf.description)
          json.member("digest", entry.digest)
          json.member("revision", entry.revision)
          json.member("program", entry.program)
          json.member("saved_at", entry.savedAt)
          json.member("saved_by", entry.savedBy)
        }
      }
    }
    return json.text + "\n"
  }
}
