import ArgumentParser
import Registry

/// How long and how much is studied, where the sources leave it open.
struct StudyOptions: ParsableArguments {
  /// Which of several lengths is assumed.
  enum Length: String, ExpressibleByArgument, CaseIterable {
    case min, typical, max
  }

  @Option(help: "Which length, where there are several: min, typical or max.")
  var duration: Length = .typical
  @Option(help: "How often an examination is taken.")
  var attempts = 1
  @Option(help: "Terms in a year, for lengths in years, months, weeks or terms.")
  var termsPerYear: Int?
  @Option(help: "Months of study, for what is paid by the month, like 6 or 3-6.")
  var months: String?
  @Option(help: "Courses taken, for what is paid by the course.")
  var courses: Int?
  @Option(help: "Hours of instruction, for what is paid by the hour, like 40 or 40-60.")
  var hours: String?

  /// Refuses numbers that cannot be meant.
  func validate() throws {
    guard (1...100).contains(attempts) else {
      throw ValidationError("--attempts must be a number from 1 to 100")
    }
    if let termsPerYear, !(1...12).contains(termsPerYear) {
      throw ValidationError("--terms-per-year must be a number from 1 to 12")
    }
    if let courses, !(1...1000).contains(courses) {
      throw ValidationError("--courses must be a number from 1 to 1000")
    }
    if let months, Self.range(months, upTo: 1200) == nil {
      throw ValidationError("--months \(months) is not a number or a range like 3-6")
    }
    if let hours, Self.range(hours, upTo: 100_000) == nil {
      throw ValidationError("--hours \(hours) is not a number or a range like 40-60")
    }
  }

  /// Puts the answers into a question about cost.
  func complete(_ question: inout CostQuestion) {
    question.duration = DurationAssumption(rawValue: duration.rawValue) ?? .typical
    question.attempts = attempts
    (question.termsPerYear, question.courses) = (termsPerYear, courses)
    question.months = months.flatMap { Self.range($0, upTo: 1200) }
    question.hours = hours.flatMap { Self.range($0, upTo: 100_000) }
  }

  /// A number or two with a dash, from 1 to `most`.
  private static func range(_ text: String, upTo most: Int) -> ClosedRange<Int>? {
    let ends = text.replacing("–", with: "-").split(
      separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { Int($0) }
    guard (1...2).contains(ends.count), numbers.count == ends.count, let low = numbers.first,
      let high = numbers.last, low <= high, 1 <= low, high <= most
    else { return nil }
    return low...high
  }
}
