/// How a row asks which record of the registry a name means, where the file has no code for it.
public struct MatchRule: Hashable, Sendable {
  /// The parts of a question that a profile can fill.
  public enum Part: String, Sendable, CaseIterable {
    /// The name.
    case name
    /// The country, ISO 3166-1 alpha-2.
    case country
    /// The state or province.
    case region
    /// Town, village or quarter.
    case city
    /// The district.
    case district
    /// What it belongs or is affiliated to.
    case parent
    /// Codes that the file gives it, separated by `;`.
    case identifiers
    /// The institution of a program; with it the question is about a program.
    case institution
    /// The level of a program.
    case level
  }

  /// Where each part comes from; there is always a name.
  public var parts: [Part: ValueRule]

  /// What is asked for.
  var subject: MatchQuestion.Subject { parts[.institution] == nil ? .institution : .program }

  /// The headings that the parts read.
  var columns: [String] {
    Part.allCases.compactMap { parts[$0] }.flatMap(\.columns)
  }

  /// Reads the mapping under `match`.
  static func read(_ node: ProfileNode) -> MatchRule? {
    node.allow(Part.allCases.map(\.rawValue))
    let pairs = Part.allCases.compactMap { part in
      node[part.rawValue].flatMap(ValueRule.read).map { (part, $0) }
    }
    let rule = MatchRule(parts: Dictionary(pairs) { first, _ in first })
    if node["name"] == nil { node.fault("the key name is missing: the name to be matched") }
    let isProgram = node["institution"] != nil
    let foreign: [Part] =
      isProgram ? [.country, .region, .city, .district, .parent] : [.level]
    for part in foreign {
      node[part.rawValue]?.fault(
        isProgram
          ? "\(part.rawValue) says where an institution is; a program is looked for in its institution"
          : "level belongs to a program, which also needs the key institution")
    }
    return rule.parts[.name] == nil ? nil : rule
  }
}

extension ValueRule {
  /// The heading under which the name of a `subject` stands that this rule asks for.
  func nameColumn(of subject: MatchQuestion.Subject) -> String? {
    guard case .match(let rule) = origin else { return nil }
    let name = rule.subject == subject ? rule.parts[.name]?.columns.first : nil
    return name ?? rule.parts[.institution]?.nameColumn(of: subject)
  }

  /// Whether this rule or its fallback asks for a name.
  var asksNames: Bool {
    if case .match = origin { return true }
    return fallback.contains(where: \.asksNames)
  }
}

extension Profile {
  /// Whether rows ask which records names mean, so that the file is read twice.
  public var asksNames: Bool {
    tables.contains { table in
      let rules = Array(table.rules.values) + table.variants.flatMap { $0.rules.values }
      return rules.contains(where: \.asksNames)
    }
  }
}
