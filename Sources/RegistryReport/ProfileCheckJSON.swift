public import Registry

/// What a profile makes of the first rows of a file, as JSON.
public struct ProfileCheckJSON {
  private let check: ProfileCheck

  /// The face of `check`.
  public init(_ check: ProfileCheck) { self.check = check }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("file", check.file)
      json.member("profile", check.profile)
      json.member("found", check.found)
      json.member("unread", check.unread)
      json.member("rows", check.rows.count)
      json.member("drafted", check.outcomes.drafted)
      json.member("skipped", check.outcomes.skipped)
      json.member("kept_out", check.outcomes.faulty)
      json.key("tables")
      json.object { json in
        for (table, count) in check.drafts { json.member(table.rawValue, count) }
      }
      json.key("items")
      json.array(check.rows, item)
    }
    return json.text + "\n"
  }

  private func item(_ json: inout JSONWriter, _ row: ProfileCheck.Row) {
    json.object { json in
      json.member("sheet", row.sheet)
      json.member("row", row.row)
      json.member("outcome", row.outcome.word)
      json.key("drafts")
      json.array(row.drafts, draft)
      json.key("findings")
      json.array(row.findings, FindingJSON.write)
    }
  }

  private func draft(_ json: inout JSONWriter, _ draft: Draft) {
    json.object { json in
      json.member("table", draft.table.rawValue)
      json.key("cells")
      json.object { json in
        for (column, text) in draft.values { json.member(column, text) }
      }
    }
  }
}

extension RowMapper.Outcome {
  /// The outcome as one word.
  var word: String {
    switch self {
    case .skipped: "skipped"
    case .drafted: "drafted"
    case .faulty: "kept_out"
    }
  }
}
