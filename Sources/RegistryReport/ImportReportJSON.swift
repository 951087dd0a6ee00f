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
      json.member("rows", report.rows)
      counts(report.counts, into: &json)
      json.key("tables")
      json.object(tables)
      json.key("findings")
      json.array(report.findings, FindingJSON.write)
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
}
