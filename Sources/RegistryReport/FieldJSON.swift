public import Registry

/// Fields of study as JSON.
public enum FieldJSON {
  /// The document that answers `query`.
  public static func text(_ fields: [FieldOfStudy], for query: FieldQuery) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("query", query.text)
      json.key("items")
      json.array(fields, item)
      json.member("total", fields.count)
    }
    return json.text + "\n"
  }

  private static func item(_ json: inout JSONWriter, _ field: FieldOfStudy) {
    json.object { json in
      json.member("code", field.code)
      json.member("label", field.label)
      json.member("level", field.level)
      json.key("above")
      json.array(field.above) { json, above in
        json.object { json in
          json.member("code", above.code)
          json.member("label", above.label)
          json.member("level", above.level)
        }
      }
      json.member("programs", field.programs)
    }
  }
}
