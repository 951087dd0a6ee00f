extension ValueRule {
  private static let keys = [
    "column", "columns", "join", "constant", "match", "heading", "cell", "zeros", "pattern",
    "template", "absent", "map", "otherwise",
    "separator",
    "slug", "scheme", "fallback", "date_order", "date_serials", "century", "unit", "style",
    "calendar",
  ]

  /// Reads a rule: a heading alone, or a mapping that says where the value comes from.
  static func read(_ node: ProfileNode) -> ValueRule? {
    if node.isScalar { return node.text.map { ValueRule(.column($0)) } }
    node.allow(keys)
    guard let origin = origin(node) else { return nil }
    var rule = ValueRule(origin)
    readTreatment(node, into: &rule)
    rule.scheme = node["scheme"]?.text
    rule.isSlug = node["slug"]?.text == "true"
    rule.separator = node["separator"]?.text
    rule.dates = DateConventions(
      order: node.word("date_order"), serials: node.word("date_serials"), century: century(node))
    rule.style = node.word("style")
    rule.calendar = node.word("calendar")
    rule.unit = node.word("unit")
    rule.fallback = node["fallback"].flatMap(read).map { [$0] } ?? []
    refuseTreatment(of: rule, at: node)
    if let scheme = rule.scheme, !Code.isScheme(scheme) {
      node["scheme"]?.fault("\(scheme) is not a scheme: lower-case letters, digits and hyphens")
    }
    return rule
  }

  /// A matched code is final: nothing is cut from it or put before it.
  private static func refuseTreatment(of rule: ValueRule, at node: ProfileNode) {
    guard case .match = rule.origin else { return }
    for key in keys where !["match", "fallback"].contains(key) {
      node[key]?.fault("\(key) does nothing beside match, which gives a code")
    }
  }

  /// The hundred years in which a year of two digits lies.
  private static func century(_ node: ProfileNode) -> Int? {
    guard let value = node["century"], let text = value.text else { return nil }
    if let year = Int(text), DateConventions.centuries.contains(year) { return year }
    value.fault("century is \(text); it must be the year in which it begins, such as 2000")
    return nil
  }

  private static func origin(_ node: ProfileNode) -> Origin? {
    if let text = node["column"]?.text { return .column(text) }
    if let text = node["constant"]?.text { return .constant(text) }
    if let list = node["columns"] {
      return .joined(list.items.compactMap(\.text), separator: node["join"]?.text ?? " ")
    }
    if let match = node["match"] { return MatchRule.read(match).map { .match($0) } }
    if node["heading"]?.text == "true" { return .heading }
    if node["cell"]?.text == "true" { return .cell }
    node.fault("a value needs one of column, columns, constant, match")
    return nil
  }

  private static func readTreatment(_ node: ProfileNode, into rule: inout ValueRule) {
    rule.zeros = node["zeros"].flatMap(LostZeros.read)
    if let value = node["pattern"], let pattern = value.text {
      if (try? Regex(pattern)) == nil { value.fault("\(pattern) is not a regular expression") }
      rule.pattern = pattern
    }
    rule.template = node["template"]?.text
    for entry in node["absent"]?.entries ?? [] {
      guard let text = entry.value.text else { continue }
      rule.absences[entry.key] = Absence(rawValue: text)
      if Absence(rawValue: text) == nil {
        let known = Absence.allCases.map(\.rawValue)
        entry.value.fault("\(text) is no absence; known: \(known.joined(separator: ", "))")
      }
    }
    if let map = node["map"] {
      let pairs = map.entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } }
      rule.translation = Dictionary(pairs) { first, _ in first }
    }
    if let otherwise = node["otherwise"]?.text {
      rule.otherwise = otherwise == "keep" ? .keep : .becomes(otherwise)
    }
  }
}
