import Foundation

/// A program's length as columns of a table of costs: its terms, or its years where nothing says how
/// many terms a year has.
struct TermPlan: Hashable, Sendable {
  /// What one column is.
  enum Column: String, Sendable { case term, semester, year }

  /// How many columns there are; nil when the length is not known.
  let count: Int?
  /// What a column is.
  let column: Column
  /// How many columns a program year has; nil when nothing says.
  let perYear: Int?
  /// How many months have begun; nil when the length is not known.
  let months: Int?

  /// A length of which nothing is known.
  static func unknown(termsPerYear: Int?) -> TermPlan {
    TermPlan(count: nil, column: .term, perYear: termsPerYear, months: nil)
  }

  /// The columns of `length` units of `unit`; unknown for hours, for nothing, and beyond a hundred
  /// years, which no program takes.
  static func columns(of length: Decimal, _ unit: DurationUnit, termsPerYear: Int?) -> TermPlan {
    guard length.isFinite, length > 0, length < 100_000 else {
      return .unknown(termsPerYear: termsPerYear)
    }
    let plan: TermPlan? =
      switch unit {
      case .semester:
        TermPlan(count: begun(length), column: .semester, perYear: 2, months: begun(length * 6))
      case .term:
        TermPlan(
          count: begun(length), column: .term, perYear: termsPerYear,
          months: termsPerYear.map { begun(length * 12 / Decimal($0)) })
      case .hour: nil
      default: spanning(length, unitsInYear(unit), termsPerYear: termsPerYear)
      }
    guard let plan, let count = plan.count, count <= 100 * (plan.perYear ?? 4) else {
      return .unknown(termsPerYear: termsPerYear)
    }
    return plan
  }

  /// The program year, from 1, in which a column lies; nil when nothing says how long a term is.
  func year(of index: Int) -> Int? {
    guard index > 1 else { return 1 }
    return perYear.map { (index - 1) / $0 + 1 }
  }

  /// How many program years begin; nil when that is not known.
  var years: Int? { count.flatMap(year) }

  /// The first column of each program year begun; nil when that is not known.
  var yearStarts: [Int]? {
    guard let count, let perYear else { return count == 1 ? [1] : nil }
    return Array(stride(from: 1, through: count, by: perYear))
  }

  /// The column for what has no stated time: 0, unless there is only one column.
  var wholeProgram: Int { count == 1 ? 1 : 0 }

  /// A part of a unit that has begun counts as a whole one.
  static func begun(_ number: Decimal) -> Int {
    var (exact, rounded) = (number, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .up)
    return NSDecimalNumber(decimal: rounded).intValue
  }

  private static func spanning(
    _ length: Decimal, _ inYear: Int, termsPerYear: Int?
  ) -> TermPlan {
    TermPlan(
      count: begun(length * Decimal(termsPerYear ?? 1), over: inYear),
      column: termsPerYear == nil ? .year : .term, perYear: termsPerYear ?? 1,
      months: begun(length * 12, over: inYear))
  }

  /// How many times `divisor` a number, more than nothing, begins. Nearly all are whole, and decimals
  /// are divided slowly.
  private static func begun(_ number: Decimal, over divisor: Int) -> Int {
    let whole = begun(number)
    return Decimal(whole) == number
      ? (whole + divisor - 1) / divisor : begun(number / Decimal(divisor))
  }

  /// Weeks and days make years only approximately, which every answer that rests on it says.
  private static func unitsInYear(_ unit: DurationUnit) -> Int {
    switch unit {
    case .month: 12
    case .week: 52
    case .day: 365
    default: 1
    }
  }
}
