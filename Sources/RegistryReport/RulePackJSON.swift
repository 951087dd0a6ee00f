public import Registry

/// Rule packs as JSON: a list of them, or one with all its rules.
public struct RulePackJSON {
  /// The packs without their rules.
  public static func list(_ packs: [RulePack]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("packs")
      json.array(packs) { json, pack in json.object { head(pack, into: &$0) } }
    }
    return json.text + "\n"
  }

  /// One pack with its rules.
  public static func whole(_ pack: RulePack) -> String {
    var json = JSONWriter()
    json.object { json in
      head(pack, into: &json)
      json.member("notes", pack.notes)
      json.member("program_kinds", pack.programKinds)
      json.key("rules")
      json.array(pack.rules, rule)
    }
    return json.text + "\n"
  }

  /// The members that say which pack it is.
  static func head(_ pack: RulePack, into json: inout JSONWriter) {
    json.member("name", pack.name)
    json.member("title", pack.title)
    json.member("version", pack.version)
    json.member("authority", pack.authority)
    json.member("jurisdiction", pack.country)
    json.member("instrument", pack.source.instrument)
    json.member("url", pack.source.url)
    json.member("document_date", pack.source.documentDate?.description)
    json.member("effective_from", pack.effective.from?.description)
    json.member("effective_to", pack.effective.lastDay?.description)
    json.member("verify_before_use", pack.mustBeVerified)
  }

  private static func rule(_ json: inout JSONWriter, _ rule: Rule) {
    json.object { json in
      json.member("rule", rule.name)
      json.member("title", rule.title)
      json.member("kind", rule.kindName)
      json.member("source", rule.source)
      json.member("modes", rule.modes.map(\.rawValue))
      json.member("institution_kinds", rule.institutionKinds)
      json.member("terms", rule.terms)
    }
  }
}
