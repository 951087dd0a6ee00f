public import Registry

/// A page of results as JSON.
public enum SearchJSON {
  /// Programs.
  public static func text(_ results: SearchResults<FoundProgram>) -> String {
    document(results) { json, item in
      json.member("code", item.code)
      json.member("name", item.title)
      json.member("institution", item.institution)
      json.member("institution_name", item.institutionName)
      json.member("level", item.level?.rawValue)
      json.member("field", item.field)
      json.member("duration", item.duration)
      json.member("modes", item.modes.map(\.rawValue))
      json.member("country", item.country)
      json.member("region", item.region)
      json.member("city", item.city)
    }
  }

  /// Institutions.
  public static func text(_ results: SearchResults<FoundInstitution>) -> String {
    document(results) { json, item in
      json.member("code", item.code)
      json.member("name", item.name)
      json.member("found_as", item.foundAs)
      json.member("kind", item.kind)
      json.member("control", item.control)
      json.member("country", item.country)
      json.member("region", item.region)
      json.member("city", item.city)
      json.member("programs", item.programs)
    }
  }

  private static func document<Item>(
    _ results: SearchResults<Item>, _ members: @escaping (inout JSONWriter, Item) -> Void
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("query", results.query)
      json.key("items")
      json.array(results.items) { json, item in json.object { members(&$0, item) } }
      json.member("total", results.total)
      json.key("removed")
      json.object { json in
        for removed in results.removed { json.member(removed.filter, removed.count) }
      }
      json.key("suppressed")
      json.object { _ in }
      json.key("next")
      next(results.next, into: &json)
    }
    return json.text + "\n"
  }

  private static func next(_ key: PageKey?, into json: inout JSONWriter) {
    guard let key else { return json.raw("null") }
    json.object { json in
      json.member("name", key.name)
      json.member("code", key.code)
    }
  }
}
