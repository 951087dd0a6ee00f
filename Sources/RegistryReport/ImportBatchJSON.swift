public import Registry

/// Imports on record, as JSON.
public enum ImportBatchJSON {
  /// A list of imports.
  public static func text(of batches: [ImportBatch]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(batches) { json, batch in json.object { members(batch, &$0) } }
    }
    return json.text + "\n"
  }

  /// One import with its findings and what an undo left.
  public static func text(
    of batch: ImportBatch, findings: [Finding], remainders: [UndoReport.Remainder]
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      members(batch, &json)
      json.key("findings")
      json.array(findings, FindingJSON.write)
      json.key("records")
      json.array(remainders, UndoReportJSON.remainder)
    }
    return json.text + "\n"
  }

  private static func members(_ batch: ImportBatch, _ json: inout JSONWriter) {
    json.member("batch", batch.id)
    json.member("file", batch.file)
    json.member("digest", batch.digest)
    json.member("profile", batch.profile)
    json.member("profile_digest", batch.profileDigest)
    json.member("rows", batch.rows)
    json.member("state", batch.state)
    act("applied", batch.applied, &json)
    act("undone", batch.undone, &json)
    json.member("finding_count", batch.findings)
    counts("tables", batch.counts, &json)
    counts("undo", batch.undoCounts, &json)
  }

  private static func act(_ name: String, _ act: ImportBatch.Act?, _ json: inout JSONWriter) {
    json.key(name)
    guard let act else { return json.raw("null") }
    json.object { json in
      json.member("revision", act.revision)
      json.member("at", act.moment)
      json.member("actor", act.actor)
    }
  }

  private static func counts(
    _ name: String, _ counts: [String: [String: Int]], _ json: inout JSONWriter
  ) {
    json.key(name)
    json.object { json in
      for table in counts.keys.sorted() {
        json.key(table)
        json.object { json in
          let counted = counts[table] ?? [:]
          for name in counted.keys.sorted() { json.member(name, counted[name]) }
        }
      }
    }
  }
}
