import Foundation

/// How much of a total is known; only totals of one class are ranked against each other.
public enum CostCompleteness: String, Sendable {
  /// Every mandatory line is known.
  case complete
  /// A mandatory line is missing or open, so the total is a lower bound.
  case atLeast = "at_least"
  /// The source prints only a total.
  case totalOnly = "total_only"
  /// No mandatory amount is known, or the length of the program is not.
  case unknown
}

/// What a program costs from beginning to end by one schedule, and what is not known about that.
public struct TotalCost: Sendable {
  /// One line over the whole program.
  public struct Item: Sendable, Hashable {
    /// The component.
    public let component: String
    /// How often it is paid.
    public let times: Int
    /// The amount of all payments.
    public let sum: AmountRange
  }

  /// The lines that are known.
  public let items: [Item]
  /// The components whose amount is not known, with why.
  public let unknownLines: [String]
  /// The sum of the known lines, open at the top when something is not known; nil when nothing is.
  public let total: AmountRange?
  /// How much of it is known.
  public let completeness: CostCompleteness

  /// The cost of `schedule` over `duration`; lines that stand `beside` it, in another schedule, are
  /// not in the sum, which is then a lower bound.
  public init(of schedule: FeeSchedule, over duration: StudyDuration?, beside: [FeeLine] = []) {
    var items: [Item] = []
    var unknown = Set(beside.map(\.component)).sorted().map { "\($0): in the institution's list" }
    var isOpen = duration.map { $0.high == nil || $0.high != $0.low } ?? false
    let currency = Currency(schedule.currency)
    for line in Self.counted(schedule.lines) {
      guard let currency, let times = Self.times(line, over: duration) else {
        unknown.append("\(line.component): no length of program to count \(line.basis.spoken)")
        continue
      }
      switch line.amount(in: currency) {
      case .range where line.tax == "excluded" || line.escalation != nil:
        unknown.append("\(line.component): tax or yearly rise, which is not yet computed")
      case .range(let range):
        items.append(Item(component: line.component, times: times, sum: range * times))
        isOpen = isOpen || range.high == nil
      case .absent(.zeroStated), .absent(.notApplicable): break
      case .absent(let absence): unknown.append("\(line.component): \(absence.words)")
      case .share: unknown.append("\(line.component): a share, which is not yet computed")
      }
    }
    self.items = items
    unknownLines = unknown
    let known = Self.sum(items)
    total = unknown.isEmpty && !isOpen ? known : known.map(\.openEnded)
    completeness = Self.completeness(items, unknown: unknown, isOpen: isOpen)
  }

  /// The mandatory lines; a published total that covers its parts replaces them.
  private static func counted(_ lines: [FeeLine]) -> [FeeLine] {
    let mandatory = lines.filter { $0.obligation == "mandatory" }
    let totals = mandatory.filter { $0.component == "aggregate_unsplit" && $0.low != nil }
    return totals.isEmpty ? mandatory : totals
  }

  private static func sum(_ items: [Item]) -> AmountRange? {
    guard let first = items.first else { return nil }
    return items.dropFirst().reduce(first.sum) { $0 + $1.sum }
  }

  private static func completeness(
    _ items: [Item], unknown: [String], isOpen: Bool
  ) -> CostCompleteness {
    if items.isEmpty { return .unknown }
    if !unknown.isEmpty || isOpen { return .atLeast }
    return items.contains { $0.component == "aggregate_unsplit" } ? .totalOnly : .complete
  }

  /// How often a line is paid; nil when that depends on something that is not known.
  private static func times(_ line: FeeLine, over duration: StudyDuration?) -> Int? {
    if ["first", "last", "nth"].contains(line.occurs) { return 1 }
    if line.occurs == "on_event" { return 0 }
    switch line.basis {
    case .oneTime, .wholeProgram: return 1
    case .perYear: return duration?.years.map(Self.begun)
    case .perMonth: return duration?.years.map { Self.begun($0 * 12) }
    case .perTerm where duration?.unit == .semester || duration?.unit == .term:
      return duration.map { Self.begun($0.low) }
    case .perTerm, .perCredit, .perCourse, .perAttempt, .perHour: return nil
    }
  }

  /// A part of a year that has begun is paid in full.
  private static func begun(_ number: Decimal) -> Int {
    var (exact, rounded) = (number, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .up)
    return NSDecimalNumber(decimal: rounded).intValue
  }
}

extension AmountRange {
  /// The same lower bound with nothing said about the upper one.
  var openEnded: AmountRange { AmountRange(low: low, high: nil, currency: currency) }
}
