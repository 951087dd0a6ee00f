public import Registry

/// What an import did, as JSON.
public struct ImportReportJSON {
  private let report: ImportReport

  /// The face of `report`.
  public init(_ report: ImportReport) { self.report = report }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("batch", report.batch)
      json.member("file", report.file)
      json.member("digest", report.digest)
      json.member("profile", report.profile)
      json.member("applied", report.applied)
      json.key("read_as")
      json.array(report.forms, form)
      json.member("rows", report.rows)
      counts(report.counts, into: &json)
      json.key("tables")
      json.object(tables)
      json.key("findings")
      json.array(report.findings, FindingJSON.write)
      json.key("changes")
      json.array(report.changes, change)
      json.member("programs_touched", report.effects.touched)
      json.member("programs_judged", report.effects.judged)
      json.key("effects")
      json.array(report.effects.changed, effect)
      json.key("limits")
      json.array(report.excesses, excess)
      json.key("seconds")
      json.raw(Self.seconds(report.seconds))
    }
    return json.text + "\n"
  }

  /// Seconds to the hundredth.
  private static func seconds(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func form(_ json: inout JSONWriter, _ form: FileForm) {
    json.object { json in
      json.member("format", form.format)
      json.member("compressed", form.isCompressed)
      json.member("encoding", form.encoding)
      json.member("byte_order_mark", form.hasByteOrderMark)
      json.member("delimiter", form.delimiter)
      json.member("line_ends", form.lineEnds)
      json.member("sheet", form.sheet)
      json.member("hidden_sheets", form.hiddenSheets)
      json.member("header_row", form.headerRow)
    }
  }

  private func tables(_ json: inout JSONWriter) {
    for table in CanonicalTable.allCases {
      guard let counted = report.tables[table] else { continue }
      json.key(table.rawValue)
      json.object { counts(counted, into: &$0) }
    }
  }

  private func counts(_ counts: ImportCounts, into json: inout JSONWriter) {
    json.member("create", counts.create)
    json.member("update", counts.update)
    json.member("unchanged", counts.unchanged)
    json.member("skip", counts.skip)
    json.member("reject", counts.reject)
    json.member("needs_decision", counts.needsDecision)
  }

  private func change(_ json: inout JSONWriter, _ change: ImportChange) {
    json.object { json in
      json.member("table", change.table)
      json.member("key", change.key)
      json.member("row", change.row)
      json.member("action", change.action.rawValue)
      json.key("fields")
      json.array(change.fields) { json, field in
        json.object { json in
          json.member("field", field.field)
          json.member("old", field.old)
          json.member("new", field.new)
        }
      }
    }
  }

  private func effect(_ json: inout JSONWriter, _ effect: ImportEffect) {
    json.object { json in
      json.member("program", effect.program)
      json.member("title", effect.title)
      json.member("question", effect.question)
      json.member("kind", effect.isVerdict ? "verdict" : "total")
      json.member("old", effect.old)
      json.member("new", effect.new)
    }
  }

  private func excess(_ json: inout JSONWriter, _ excess: LimitExcess) {
    json.object { json in
      json.member("kind", excess.kind.rawValue)
      json.member("table", excess.table)
      json.member("part", excess.part)
      json.member("whole", excess.whole)
      json.member("message", excess.sentence)
    }
  }
}
