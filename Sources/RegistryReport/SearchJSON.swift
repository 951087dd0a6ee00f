public import Registry

/// A page of results as JSON. Money is decimal strings in the major unit of the currency beside them.
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
      json.key("total_cost")
      cost(item.cost, into: &json)
      json.member("verdict", item.verdict?.rawValue)
      json.member("inactive", item.isInactive)
    }
  }

  /// Institutions.
  public static func text(_ results: SearchResults<FoundInstitution>) -> String {
    document(results) { json, item in
      json.member("code", item.code)
      json.member("name", item.name)
      json.member("found_as", item.foundAs)
      json.key("match")
      match(item.match, into: &json)
      json.member("kind", item.kind)
      json.member("control", item.control)
      json.member("country", item.country)
      json.member("region", item.region)
      json.member("city", item.city)
      json.member("programs", item.programs)
      json.member("status", item.status ?? "active")
    }
  }

  static func document<Item>(
    _ results: SearchResults<Item>, _ members: @escaping (inout JSONWriter, Item) -> Void
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("query", results.query)
      json.key("items")
      json.array(results.items) { json, item in json.object { members(&$0, item) } }
      json.member("before", results.before)
      json.member("total", results.total)
      json.member("count_limit", SearchCount.limit)
      json.member("removal_limit", SearchCount.removalLimit)
      json.key("removed")
      json.object { json in
        for removed in results.removed { json.member(removed.filter, removed.count) }
      }
      json.key("suppressed")
      json.object { json in
        for suppressed in results.suppressed { json.member(suppressed.reason, suppressed.count) }
      }
      json.member("emptied_by", results.emptiedBy)
      json.member("did_you_mean", results.respelled)
      json.member("outdated", results.outdated)
      json.member("next", results.next?.text)
    }
    return json.text + "\n"
  }

  private static func cost(_ cost: FoundCost?, into json: inout JSONWriter) {
    guard let cost else { return json.raw("null") }
    let (range, currency) = (cost.amount, cost.amount.currency)
    json.object { json in
      json.member("low", MoneyText.major(range.low, currency))
      json.member("high", range.high.map { MoneyText.major($0, currency) })
      json.member("currency", currency.code)
      json.member("completeness", cost.completeness.rawValue)
    }
  }

  private static func match(_ match: NameMatch?, into json: inout JSONWriter) {
    guard let match else { return json.raw("null") }
    json.object { json in
      json.member("how", match.how.name)
      json.member("name", match.name)
      json.member("kind", match.kind)
    }
  }
}
