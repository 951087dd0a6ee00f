/// What a fee line's amount is for.
public enum FeeBasis: String, Sendable, Decodable, CaseIterable {
  /// Once.
  case oneTime = "one_time"
  /// Each term.
  case perTerm = "per_term"
  /// Each program year begun.
  case perYear = "per_year"
  /// Each credit.
  case perCredit = "per_credit"
  /// Each course.
  case perCourse = "per_course"
  /// Each attempt.
  case perAttempt = "per_attempt"
  /// Each month.
  case perMonth = "per_month"
  /// Each hour.
  case perHour = "per_hour"
  /// The whole program.
  case wholeProgram = "whole_program"

  /// Whether an amount of this basis comes again in later terms.
  var recurs: Bool { [.perTerm, .perYear, .perMonth].contains(self) }

  /// The basis as it follows an amount: `per year`.
  public var spoken: String {
    switch self {
    case .oneTime: "once"
    case .wholeProgram: "for the whole program"
    default: rawValue.replacing("_", with: " ")
    }
  }
}
