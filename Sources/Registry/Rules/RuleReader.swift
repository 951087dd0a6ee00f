extension Rule {
  private static let keys = ["rule", "kind", "title", "source", "modes", "institution_kinds"]

  /// Reads one entry of `rules`.
  static func read(_ node: ProfileNode) -> Rule? {
    let values = RuleValues(node)
    let kind: KindName? = node.word("kind")
    if node["kind"] == nil { node.fault("the key kind is missing") }
    // Without a kind nobody knows which other keys are right.
    guard let kind else { return nil }
    node.allow(keys + kind.keys)
    let (name, title) = (node.required("rule"), node.required("title"))
    let modes: [StudyMode] = values.words("modes")
    let kinds = values.texts("institution_kinds", among: Vocabulary.institutionKinds)
    guard let terms = kind.read(node), let name, let title else { return nil }
    if kind == .prohibitedFields, modes.isEmpty {
      node.fault("the key modes is missing: a prohibition holds for a mode")
    }
    return Rule(
      name: name, title: title, source: node["source"]?.text, modes: modes,
      institutionKinds: kinds, kind: terms)
  }
}

extension Rule.KindName {
  /// The keys of this kind beside those that every rule has.
  fileprivate var keys: [String] {
    switch self {
    case .threshold: ["purpose", "any"]
    case .countCap: ["levels", "at_most", "unless"]
    case .prohibitedFields: ["fields"]
    case .jurisdiction: ["within"]
    case .extraApproval: ["fields", "activity"]
    case .prerequisite: ["offered", "batches"]
    }
  }

  /// What a rule of this kind asks; nil with a fault when the node does not say.
  fileprivate func read(_ node: ProfileNode) -> Rule.Kind? {
    switch self {
    case .threshold: ThresholdRule.read(node).map(Rule.Kind.threshold)
    case .countCap: CountCapRule.read(node).map(Rule.Kind.countCap)
    case .prohibitedFields:
      ProgramSelection.list(node).map { .prohibitedFields(ProhibitedFieldsRule(selections: $0)) }
    case .jurisdiction: JurisdictionRule.read(node).map(Rule.Kind.jurisdiction)
    case .extraApproval: ExtraApprovalRule.read(node).map(Rule.Kind.extraApproval)
    case .prerequisite: PrerequisiteRule.read(node).map(Rule.Kind.prerequisite)
    }
  }
}

extension ThresholdRule {
  fileprivate static func read(_ node: ProfileNode) -> ThresholdRule? {
    let purpose = node.required("purpose")
    guard let list = node["any"] else {
      node.fault("the key any is missing: the measures, any of which is enough")
      return nil
    }
    let measures = list.items.compactMap(Measure.read)
    if list.items.isEmpty { list.fault("a threshold needs a measure") }
    return purpose.map { ThresholdRule(purpose: $0, measures: measures) }
  }
}

extension ThresholdRule.Measure {
  private enum Word: String, CaseIterable { case score, rank }

  fileprivate static func read(_ node: ProfileNode) -> ThresholdRule.Measure? {
    let word: Word? = node.word("measure")
    if node["measure"] == nil { node.fault("the key measure is missing") }
    switch word {
    case .score: return score(node)
    case .rank: return rank(node)
    case nil: return nil
    }
  }

  private static func score(_ node: ProfileNode) -> ThresholdRule.Measure? {
    node.allow(["measure", "activity", "scales", "at_least"])
    let values = RuleValues(node)
    if node["scales"] == nil {
      node.fault("the key scales is missing: a score means nothing alone")
    }
    let scales = values.texts("scales", among: GradeScale.all.map(\.id))
    let (activity, least) = (values.activity("activity"), values.decimal("at_least"))
    guard let activity, let least else { return nil }
    return .score(ScoreMeasure(activity: activity, scales: scales, least: least))
  }

  private static func rank(_ node: ProfileNode) -> ThresholdRule.Measure? {
    node.allow(["measure", "activity", "categories", "at_most", "times", "of_preceding"])
    let values = RuleValues(node)
    let (activity, most) = (values.activity("activity"), values.count("at_most"))
    let (times, preceding) = (values.count("times"), values.count("of_preceding"))
    let categories = values.texts("categories")
    guard let activity, let most, let times, let preceding else { return nil }
    if times > preceding { node.fault("times is more than of_preceding") }
    return .rank(
      RankMeasure(
        activity: activity, categories: categories, most: most, times: times, preceding: preceding))
  }
}

extension CountCapRule {
  fileprivate static func read(_ node: ProfileNode) -> CountCapRule? {
    let values = RuleValues(node)
    if node["levels"] == nil { node.fault("the key levels is missing") }
    let levels: [ProgramLevel] = values.words("levels")
    let (most, unless) = (values.count("at_most"), node.required("unless"))
    guard let most, let unless else { return nil }
    return CountCapRule(levels: levels, most: most, unless: unless)
  }
}

extension JurisdictionRule {
  fileprivate static func read(_ node: ProfileNode) -> JurisdictionRule? {
    let limit: Limit? = node.word("within")
    if node["within"] == nil { node.fault("the key within is missing") }
    return limit.map { JurisdictionRule(limit: $0) }
  }
}

extension ExtraApprovalRule {
  fileprivate static func read(_ node: ProfileNode) -> ExtraApprovalRule? {
    let (activity, selections) = (
      RuleValues(node).activity("activity"), ProgramSelection.list(node)
    )
    guard let activity, let selections else { return nil }
    return ExtraApprovalRule(selections: selections, activity: activity)
  }
}

extension PrerequisiteRule {
  fileprivate static func read(_ node: ProfileNode) -> PrerequisiteRule? {
    let mode: StudyMode? = node.word("offered")
    if node["offered"] == nil { node.fault("the key offered is missing") }
    let batches = RuleValues(node).count("batches")
    guard let mode, let batches else { return nil }
    return PrerequisiteRule(mode: mode, batches: batches)
  }
}

extension ProgramSelection {
  /// Reads the list under `fields`.
  fileprivate static func list(_ node: ProfileNode) -> [ProgramSelection]? {
    guard let list = node["fields"] else {
      node.fault("the key fields is missing")
      return nil
    }
    if list.items.isEmpty { list.fault("no field is named") }
    return list.items.compactMap(read)
  }

  private static func read(_ node: ProfileNode) -> ProgramSelection? {
    node.allow(["name", "codes", "words", "levels"])
    let values = RuleValues(node)
    let codes = (node["codes"]?.items ?? []).compactMap(code)
    let levels: [ProgramLevel] = values.words("levels")
    let words = values.texts("words")
    if ["codes", "words", "levels"].allSatisfy({ node[$0] == nil }) {
      node.fault("a field needs one of codes, words, levels")
    }
    return node.required("name").map {
      ProgramSelection(name: $0, codes: codes, words: words, levels: levels)
    }
  }

  private static func code(_ node: ProfileNode) -> FieldCode? {
    guard let text = node.text else { return nil }
    let code = FieldCode(text)
    if code == nil {
      node.fault("\(text) is not a field's code; write it like iscedf:0715 or cip:14.09")
    }
    return code
  }
}
