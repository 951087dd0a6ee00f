import Foundation

/// The two lengths that bound a total, and what was assumed to find them.
struct StudyLength: Sendable {
  /// The length under the lower bound.
  let shortest: TermPlan
  /// The length under the upper bound.
  let longest: TermPlan
  /// Whether the length has no upper end.
  let isOpen: Bool
  /// What was assumed.
  let assumptions: [CostNote]

  /// The length of `subject` as `question` wants it.
  init(of subject: CostSubject, asking question: CostQuestion) {
    // No year has less than one term or more terms than weeks.
    let terms = question.termsPerYear.flatMap { (1...52).contains($0) ? $0 : nil }
    let isByMonth = subject.duration.map { $0.unit == .month } ?? true
    if let months = question.months, isByMonth {
      shortest = .columns(of: Decimal(months.lowerBound), .month, termsPerYear: terms)
      longest = .columns(of: Decimal(months.upperBound), .month, termsPerYear: terms)
      let words = Self.months(months)
      (isOpen, assumptions) = (false, [CostNote("months", "\(words) of study, as asked")])
      return
    }
    guard let duration = subject.duration else {
      (shortest, longest) = (.unknown(termsPerYear: terms), .unknown(termsPerYear: terms))
      (isOpen, assumptions) = (false, [])
      return
    }
    let low = question.duration == .max ? duration.high ?? duration.low : duration.low
    let high = question.duration == .min ? duration.low : duration.high ?? duration.low
    shortest = .columns(of: low, duration.unit, termsPerYear: terms)
    longest = .columns(of: high, duration.unit, termsPerYear: terms)
    isOpen = duration.high == nil && question.duration != .min
    assumptions = Self.notes(on: duration, asking: question)
  }

  private static func notes(
    on duration: StudyDuration, asking question: CostQuestion
  ) -> [CostNote] {
    var notes: [CostNote] = []
    if duration.basis != "stated" {
      notes.append(CostNote("duration_basis", "the length, \(duration.text), is \(duration.basis)"))
    }
    if duration.low != duration.high { notes.append(choice(of: duration, asking: question)) }
    if [.week, .day].contains(duration.unit) {
      notes.append(
        CostNote(
          "approximate", "years and months are approximate: the source counts in \(duration.unit)s")
      )
    }
    if let terms = question.termsPerYear, ![.semester, .hour].contains(duration.unit) {
      notes.append(CostNote("terms_per_year", "\(Counted(terms, "term").words) a year, as asked"))
    }
    if duration.unit == .semester {
      notes.append(CostNote("terms_per_year", "2 terms a year: the length is in semesters"))
    }
    return notes
  }

  private static func choice(
    of duration: StudyDuration, asking question: CostQuestion
  ) -> CostNote {
    switch question.duration {
    case .min: CostNote("duration", "the least of \(duration.text)")
    case .max where duration.high == nil:
      CostNote("duration", "\(duration.text) has no upper end")
    case .max: CostNote("duration", "the most of \(duration.text)")
    case .typical:
      CostNote("duration", "no usual length is stated, so the total covers all of \(duration.text)")
    }
  }

  private static func months(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? Counted(range.lowerBound, "month").words
      : "\(range.lowerBound) to \(range.upperBound) months"
  }
}
