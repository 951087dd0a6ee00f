import Registry

/// A finding as a JSON object, the same wherever findings are listed.
enum FindingJSON {
  /// Writes `finding`.
  static func write(_ json: inout JSONWriter, _ finding: Finding) {
    json.object { json in
      json.member("code", finding.code)
      json.member("level", finding.level.rawValue)
      json.member("table", finding.table)
      json.member("sheet", finding.sheet)
      json.member("row", finding.row)
      json.member("column", finding.column)
      json.member("value", finding.value)
      json.member("message", finding.message)
      json.member("suggestion", finding.suggestion)
    }
  }
}
