public import Registry

/// What an undo did, as JSON.
public struct UndoReportJSON {
  private let report: UndoReport

  /// The face of `report`.
  public init(_ report: UndoReport) { self.report = report }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("batch", report.batch)
      json.member("file", report.file)
      json.member("undone", report.undone)
      counts(report.counts, &json)
      json.member("ended", report.ended)
      json.member("matches_withdrawn", report.matches)
      json.key("tables")
      json.object { json in
        for table in report.tables.keys.sorted() {
          json.key(table)
          json.object { counts(report.tables[table] ?? UndoReport.Counts(), &$0) }
        }
      }
      json.key("later_batches")
      json.array(report.laterBatches) { $0.raw(String($1)) }
      json.key("records")
      json.array(report.remainders, Self.remainder)
    }
    return json.text + "\n"
  }

  private func counts(_ counts: UndoReport.Counts, _ json: inout JSONWriter) {
    json.member("reversed", counts.reversed)
    json.member("kept", counts.kept)
    json.member("failed", counts.failed)
  }

  /// A record that was not reversed.
  static func remainder(_ json: inout JSONWriter, _ remainder: UndoReport.Remainder) {
    json.object { json in
      json.member("table", remainder.table)
      json.member("fact", remainder.fact)
      json.member("record", remainder.record)
      json.member("outcome", remainder.outcome)
      json.member("edited_by", remainder.editedBy)
      json.member("reason", remainder.reason)
    }
  }
}
