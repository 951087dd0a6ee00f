import Yams

extension RulePack {
  /// Reads a rule pack from YAML; throws `RulePackFaults` with every fault and its line, and with
  /// `file`, which is only for that.
  public init(yaml: String, file: String? = nil) throws {
    let report = ProfileNode.FaultReport(code: "invalid_rule_pack")
    do {
      guard let root = try Yams.compose(yaml: yaml) else {
        throw RulePackFaults([Self.finding("the rule pack is empty")], file: file)
      }
      let pack = Self.read(ProfileNode(root, report: report))
      guard report.findings.isEmpty, let pack else {
        throw RulePackFaults(report.findings, file: file)
      }
      self = pack
    } catch let error as YamlError {
      throw RulePackFaults([Self.finding("the rule pack is not YAML: \(error)")], file: file)
    }
  }

  private static func finding(_ message: String) -> Finding {
    Finding("invalid_rule_pack", .reject, message: message)
  }

  private static let keys = [
    "pack", "title", "version", "authority", "jurisdiction", "source", "effective_from",
    "effective_to", "verify_before_use", "notes", "program_kinds", "activities", "rules",
  ]

  private static func read(_ root: ProfileNode) -> RulePack? {
    root.allow(keys)
    let values = RuleValues(root)
    // Each is looked at before any is missed, so that all faults are told at once.
    let (name, title) = (root.required("pack"), root.required("title"))
    let (version, authority) = (root.required("version"), root.required("authority"))
    let (country, source) = (country(root), source(root))
    let (effective, rules) = (effective(root), rules(root))
    let notes = values.texts("notes")
    let kinds = values.texts("program_kinds", among: Vocabulary.programKinds)
    let activities = activities(root["activities"])
    if let name, EvidenceDescription.slug(name) != name {
      root["pack"]?.fault("pack is \(name); write it in lower-case letters, digits and hyphens")
    }
    guard let name, let title, let version, let authority, let country, let source else {
      return nil
    }
    return RulePack(
      name: name, title: title, version: version, authority: authority, country: country,
      source: source, effective: effective,
      mustBeVerified: values.truth("verify_before_use", standard: true), notes: notes,
      programKinds: kinds, activities: activities, rules: rules)
  }

  private static func country(_ root: ProfileNode) -> String? {
    guard let text = root.required("jurisdiction") else { return nil }
    if text.utf8.count != 2 || text.utf8.contains(where: { !(0x41...0x5A).contains($0) }) {
      root["jurisdiction"]?.fault("jurisdiction is \(text); it must be a country like IN")
    }
    return text
  }

  private static func source(_ root: ProfileNode) -> Source? {
    guard let node = root["source"] else {
      root.fault("the key source is missing: every rule has an instrument")
      return nil
    }
    node.allow(["instrument", "url", "document_date"])
    let date = RuleValues(node).day("document_date")
    return node.required("instrument").map {
      Source(instrument: $0, url: node["url"]?.text, documentDate: date)
    }
  }

  /// `effective_to` is the last day, as instruments print it.
  private static func effective(_ root: ProfileNode) -> ValidInterval {
    let values = RuleValues(root)
    if root["effective_from"] == nil { root.fault("the key effective_from is missing") }
    let (from, last) = (values.day("effective_from"), values.day("effective_to"))
    if let from, let last, last < from {
      root["effective_to"]?.fault("effective_to is before effective_from")
    }
    return ValidInterval(from: from, until: last?.next)
  }

  private static func activities(_ node: ProfileNode?) -> [StudyMode: String] {
    guard let node else { return [:] }
    node.allow(StudyMode.allCases.map(\.rawValue))
    let values = RuleValues(node)
    let pairs = StudyMode.allCases.compactMap { mode in
      node[mode.rawValue] == nil ? nil : values.activity(mode.rawValue).map { (mode, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func rules(_ root: ProfileNode) -> [Rule] {
    guard let list = root["rules"] else {
      root.fault("the key rules is missing")
      return []
    }
    if list.items.isEmpty { list.fault("the pack has no rule") }
    var names: Set<String> = []
    return list.items.compactMap { node in
      let rule = Rule.read(node)
      if let name = node["rule"]?.text, !names.insert(name).inserted {
        node["rule"]?.fault("there are two rules \(name)")
      }
      return rule
    }
  }
}
