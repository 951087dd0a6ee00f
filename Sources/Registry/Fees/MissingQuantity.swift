/// What must be known before a fee line can be counted, where nothing on record says it and a person
/// may.
public enum MissingQuantity: Sendable, CaseIterable {
  /// How many terms a year has.
  case termsPerYear
  /// How many courses are taken.
  case courses
  /// How many hours are taken.
  case hours

  /// What is missing, as a total says it.
  public var words: String {
    switch self {
    case .termsPerYear: "how many terms a year has is not stated"
    case .courses: "the number of courses is not known"
    case .hours: "the number of hours is not known"
    }
  }

  /// The option of the command line that says it.
  public var option: String {
    switch self {
    case .termsPerYear: "--terms-per-year"
    case .courses: "--courses"
    case .hours: "--hours"
    }
  }
}
