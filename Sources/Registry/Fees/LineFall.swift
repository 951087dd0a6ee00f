import Foundation

/// Where a line falls in the columns of a plan, and how many units of its amount are due there.
struct LineFall: Sendable {
  /// Something due in one column.
  struct Due: Sendable {
    /// The column, from 1; 0 when the time is not stated.
    let column: Int
    /// How many times the amount.
    var quantity = Fraction.one
    /// Whether there may be more of it without an end.
    var isOpen = false
  }

  /// The answer for one line.
  enum Answer: Sendable {
    case due([Due])
    /// It depends on something that is not known.
    case unknown(String)
    /// The program has no such term.
    case never
  }

  private static let noLength = "the length of the program is not known"
  private static let noTerms = MissingQuantity.termsPerYear.words

  let plan: TermPlan
  let isOpen: Bool
  let quantities: StudyQuantities

  /// Where `line` falls. `occurs` says which of the basis's times it is: all of them, the first, the
  /// last, or the nth, which counts years for `per_year`.
  func answer(for line: FeeLine) -> Answer {
    switch line.basis {
    case .oneTime: once(line, usually: 1)
    case .wholeProgram: once(line, usually: plan.wholeProgram)
    case .perAttempt: attempts(line)
    case .perTerm: perTerm(line)
    case .perYear: perYear(line)
    case .perMonth: perMonth(line)
    case .perCredit: spread(quantities.credits, line, "the number of credits is not known")
    case .perCourse: spread(quantities.courses, line, MissingQuantity.courses.words)
    case .perHour: hours
    }
  }

  private func once(_ line: FeeLine, usually column: Int, times: Int = 1) -> Answer {
    let due = { (column: Int) in
      Answer.due([Due(column: column, quantity: Fraction(times))])
    }
    switch line.occurs {
    case "first": return due(1)
    case "last": return due(plan.count ?? 0)
    case "on_event": return due(plan.wholeProgram)
    case "nth":
      guard let count = plan.count else { return due(0) }
      return line.nth <= count ? due(line.nth) : .never
    default: return due(column)
    }
  }

  private func attempts(_ line: FeeLine) -> Answer {
    guard line.occurs != "on_event" else {
      return .due([Due(column: plan.count ?? 0, quantity: Fraction(quantities.attempts))])
    }
    return once(line, usually: plan.count ?? 0, times: quantities.attempts)
  }

  private func perTerm(_ line: FeeLine) -> Answer {
    if line.occurs == "on_event" { return once(line, usually: 0) }
    if line.occurs == "first" { return .due([Due(column: 1)]) }
    guard let count = plan.count else { return .unknown(Self.noLength) }
    guard plan.column != .year else { return .unknown(Self.noTerms) }
    return chosen(from: Array(1...count), line)
  }

  private func perYear(_ line: FeeLine) -> Answer {
    if line.occurs == "on_event" { return once(line, usually: 0) }
    if line.occurs == "first" { return .due([Due(column: 1)]) }
    guard plan.count != nil else { return .unknown(Self.noLength) }
    guard let starts = plan.yearStarts else { return .unknown(Self.noTerms) }
    return chosen(from: starts, line)
  }

  /// One unit in each of `columns`, or in the one that `occurs` names.
  private func chosen(from columns: [Int], _ line: FeeLine) -> Answer {
    switch line.occurs {
    case "first": .due(columns.prefix(1).map { Due(column: $0) })
    case "last": .due(columns.suffix(1).map { Due(column: $0) })
    case "nth":
      (1...columns.count).contains(line.nth)
        ? .due([Due(column: columns[line.nth - 1])]) : .never
    default: .due(opened(columns.map { Due(column: $0) }))
    }
  }

  /// The months of each column: 12 ÷ columns in a year for terms; the months that are left for years
  /// and for a number of months that was asked for.
  private func perMonth(_ line: FeeLine) -> Answer {
    if line.occurs == "on_event" { return once(line, usually: 0) }
    guard let count = plan.count else {
      guard let months = quantities.months else { return .unknown(Self.noLength) }
      return .due([Due(column: plan.wholeProgram, quantity: Fraction(months))])
    }
    guard let perYear = plan.perYear else { return .unknown(Self.noTerms) }
    let share = Fraction(12) / Fraction(perYear)
    var dues = (1...count).map { Due(column: $0, quantity: share) }
    if plan.column == .year || quantities.months != nil {
      dues = filled(quantities.months ?? plan.months ?? 0, count: count, size: max(1, 12 / perYear))
    }
    return narrowed(dues, line)
  }

  private func filled(_ months: Int, count: Int, size: Int) -> [Due] {
    (1...count).map { column in
      let left = max(0, months - (column - 1) * size)
      return Due(column: column, quantity: Fraction(column == count ? left : min(left, size)))
    }
  }

  /// So many units over all columns in whole units, the first columns taking what does not divide, so
  /// that nothing is lost to rounding.
  private func spread(_ number: StudyQuantities.Number, _ line: FeeLine, _ why: String) -> Answer {
    if line.occurs == "on_event" { return once(line, usually: 0) }
    guard let (total, isOpen) = value(number) else { return .unknown(why) }
    guard let count = plan.count else { return whole(total, isOpen) }
    var exact = total / Decimal(count)
    var base = Decimal()
    NSDecimalRound(&base, &exact, 0, .down)
    let rest = total - base * Decimal(count)
    var dues = (1...count).map { column in
      let more = min(1, max(0, rest - Decimal(column - 1)))
      return Due(column: column, quantity: Fraction(base + more) ?? Fraction(0))
    }
    dues[count - 1].isOpen = isOpen
    return narrowed(dues, line)
  }

  private var hours: Answer {
    guard let (total, isOpen) = value(quantities.hours) else {
      return .unknown(MissingQuantity.hours.words)
    }
    return whole(total, isOpen)
  }

  private func whole(_ total: Decimal, _ isOpen: Bool) -> Answer {
    guard let quantity = Fraction(total) else { return .unknown("the number is no number") }
    return .due([Due(column: plan.wholeProgram, quantity: quantity, isOpen: isOpen)])
  }

  private func value(_ number: StudyQuantities.Number) -> (Decimal, Bool)? {
    switch number {
    case .known(let number): (number, false)
    case .open(let number): (number, true)
    case .unknown: nil
    }
  }

  /// All of `dues`, or those in the column that `occurs` names.
  private func narrowed(_ dues: [Due], _ line: FeeLine) -> Answer {
    switch line.occurs {
    case "first": .due(Array(dues.prefix(1)))
    case "last": .due(Array(dues.suffix(1)))
    case "nth": (1...dues.count).contains(line.nth) ? .due([dues[line.nth - 1]]) : .never
    default: .due(opened(dues))
    }
  }

  /// The last of what recurs has no end when the program's length has none.
  private func opened(_ dues: [Due]) -> [Due] {
    guard isOpen, var last = dues.last else { return dues }
    last.isOpen = true
    return dues.dropLast() + [last]
  }
}
