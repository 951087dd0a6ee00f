public import Registry

/// Credit systems and conversions between them, as JSON; numbers are decimal strings.
public enum CreditJSON {
  /// The systems.
  public static func text(_ systems: [CreditSystem]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(systems, system)
      json.member("total", systems.count)
    }
    return json.text + "\n"
  }

  /// A conversion, with the hours it goes through.
  public static func text(_ conversion: CreditConversion) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("credits")
      span(&json, conversion.credits)
      json.key("from")
      system(&json, conversion.from)
      json.key("hours")
      span(&json, conversion.hours)
      json.key("to")
      system(&json, conversion.to)
      json.key("result")
      span(&json, conversion.result)
      json.member("indicative", conversion.isIndicative)
      json.member("rounding", "one decimal, half to even")
    }
    return json.text + "\n"
  }

  private static func system(_ json: inout JSONWriter, _ system: CreditSystem) {
    json.object { json in
      json.member("code", system.code)
      json.member("label", system.label)
      json.key("hours_per_credit")
      span(&json, system.hours)
      json.member("credits_per_year", system.creditsPerYear.map { "\($0)" })
      json.member("used_in", system.usedIn)
      json.member("source", system.source)
    }
  }

  private static func span(_ json: inout JSONWriter, _ span: DecimalSpan) {
    json.object { json in
      json.member("low", "\(span.low)")
      json.member("high", span.high.map { "\($0)" })
    }
  }
}
