/// Which lines of the schedules that apply count for an applicant, and which are left out and why.
struct LineSelection: Sendable {
  /// The lines that count, those of the program first.
  private(set) var counted: [CountedLine] = []
  /// The lines that do not.
  private(set) var leftOut: [LeftOutLine] = []
  /// Choices and events that no line answers to.
  private(set) var findings: [CostNote] = []

  /// The lines of `own`, and of `inherited` what `own` does not override.
  init(own: FeeSchedule, inheriting inherited: FeeSchedule?, for question: CostQuestion) {
    let lines = Self.lines(own: own, inheriting: inherited)
    for line in lines {
      if let reason = Self.reasonToLeave(line.line, question) {
        leftOut.append(LeftOutLine(line, reason))
      } else {
        counted.append(line)
      }
    }
    let overridden = Set(own.lines.map(\.overrideKey))
      .intersection(inherited?.lines.map(\.overrideKey) ?? [])
    coverByTotals(overridden)
    findings = Self.unmet(question, lines.map(\.line)) + Self.silentDeposits(lines.map(\.line))
  }

  /// Whether the institution's fees count in place of the program's own or beside them, while none of
  /// the lines, counted or not, is a price of the teaching: such fees come on top of one that no
  /// source on record states. A schedule of the program's own is taken as its publisher means it.
  func lacksTuition(isInstitutions: Bool) -> Bool {
    let components = counted.map(\.line.component) + leftOut.map(\.component)
    return (isInstitutions || inherits) && Self.prices.isDisjoint(with: components)
  }

  /// Whether any line, counted or not, is the institution's.
  var inherits: Bool {
    counted.contains(where: \.isInherited) || leftOut.contains(where: \.isInherited)
  }

  /// What pays for the teaching, or for all there is to pay for.
  private static let prices: Set<String> = [
    "tuition", "aggregate_unsplit", "program_specific", "subscription", "certification_exam",
  ]

  /// The selection without the lines at some places, since a printed total contains them already.
  func leavingOut(_ places: Set<Int>) -> LineSelection {
    var selection = self
    selection.counted = counted.indices.filter { !places.contains($0) }.map { counted[$0] }
    selection.leftOut += places.sorted().map { LeftOutLine(counted[$0], .inPrintedTotal) }
    return selection
  }

  /// Every line that applies: the program's own, then those of the institution that no own line
  /// overrides. An own line that is not applicable removes the inherited one.
  static func lines(own: FeeSchedule, inheriting inherited: FeeSchedule?) -> [CountedLine] {
    let keys = Set(own.lines.map(\.overrideKey))
    let others = inherited.map { schedule in
      schedule.lines.filter { !keys.contains($0.overrideKey) }
        .map { CountedLine($0, of: schedule, isInherited: true) }
    }
    return own.lines.map { CountedLine($0, of: own, isInherited: false) } + (others ?? [])
  }

  private static func reasonToLeave(
    _ line: FeeLine, _ question: CostQuestion
  ) -> LeftOutLine.Reason? {
    if line.needsEvent {
      let happens = question.events.contains { name in
        line.isMeant(by: name) || line.isConditioned(on: name)
      }
      return happens ? nil : .conditional
    }
    let isChosen = line.obligation != "optional" || question.options.contains(where: line.isMeant)
    return isChosen ? nil : .optional
  }

  private static func unmet(_ question: CostQuestion, _ lines: [FeeLine]) -> [CostNote] {
    let optional = lines.filter { $0.obligation == "optional" && !$0.needsEvent }
    let events = lines.filter(\.needsEvent)
    let options = question.options.filter { name in !optional.contains { $0.isMeant(by: name) } }
    let strange = question.events.filter { name in
      !events.contains { $0.isMeant(by: name) || $0.isConditioned(on: name) }
    }
    return options.map { note("option_not_found", "no optional line is called \($0)", optional) }
      + strange.map { note("event_not_found", "no line depends on \($0)", events) }
  }

  /// A deposit that its source does not call refundable counts as a cost, and the reader is told.
  private static func silentDeposits(_ lines: [FeeLine]) -> [CostNote] {
    let silent = lines.filter { $0.component == "caution_deposit" && $0.refundable == nil }
    return silent.prefix(1).map { line in
      CostNote(
        "deposit_not_said",
        "the source does not say whether the \(line.spoken.lowercased()) is paid back, so it counts "
          + "as a cost")
    }
  }

  private static func note(_ code: String, _ text: String, _ lines: [FeeLine]) -> CostNote {
    let names = lines.map { line in line.component + (line.label.map { ":" + $0 } ?? "") }
    return CostNote(
      code, names.isEmpty ? text : "\(text); there is " + names.joined(separator: ", "))
  }

  /// A printed total replaces the mandatory lines of its own schedule; the program's also replaces an
  /// inherited tuition, and an inherited one holds only while the program overrides nothing in it.
  private mutating func coverByTotals(_ overridden: Set<[String]>) {
    dropRepeatedTotals()
    let hasOwn = counted.contains { $0.isPrintedTotal && !$0.isInherited }
    let ownTuition = counted.contains { !$0.isInherited && $0.line.component == "tuition" }
    let isInheritedHeld = !hasOwn && !ownTuition && overridden.isEmpty
    counted = counted.compactMap { line in
      if line.isPrintedTotal, line.isInherited, !isInheritedHeld {
        leftOut.append(LeftOutLine(line, .otherTotal))
        return nil
      }
      return line
    }
    let hasInherited = counted.contains { $0.isPrintedTotal && $0.isInherited }
    for index in counted.indices where counted[index].isCoverable {
      let line = counted[index]
      let isCovered =
        line.isInherited ? hasInherited || (hasOwn && line.line.component == "tuition") : hasOwn
      if isCovered { counted[index].role = .part }
    }
  }

  /// Of several printed totals for the same time the first counts; a total that is not published says
  /// nothing where there are parts.
  private mutating func dropRepeatedTotals() {
    var seen: Set<[String]> = []
    let hasParts = counted.contains { $0.isCoverable }
    counted = counted.compactMap { counted in
      let line = counted.line
      guard line.component == "aggregate_unsplit", line.obligation == "mandatory" else {
        return counted
      }
      guard counted.isPrintedTotal else {
        if hasParts { leftOut.append(LeftOutLine(counted, .otherTotal)) }
        return hasParts ? nil : counted
      }
      let place = [line.basis.rawValue, line.occurs, "\(line.nth)", "\(counted.isInherited)"]
      if seen.insert(place).inserted { return counted }
      leftOut.append(LeftOutLine(counted, .otherTotal))
      return nil
    }
  }
}

extension CountedLine {
  /// Whether a printed total may cover the line.
  fileprivate var isCoverable: Bool {
    role == .charge && line.obligation == "mandatory" && !line.needsEvent
      && line.component != "aggregate_unsplit"
  }
}
