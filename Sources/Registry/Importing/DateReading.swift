/// Reads dates into staged cells.
public enum DateReading {
  /// Staged cells: the day in ISO 8601 and its precision, of a date whose parts stand in `order`.
  /// With `asLastDay` the date is the last valid day, and the day after it is staged.
  public static func read(_ text: String, order: DateOrder?, asLastDay: Bool = false) -> Reading {
    read(text, in: DateConventions(order: order), asLastDay: asLastDay)
  }

  /// The same for a source with more conventions than the order.
  public static func read(
    _ text: String, in conventions: DateConventions, asLastDay: Bool = false
  ) -> Reading {
    if let date = CivilDate(iso: text) {
      return asLastDay ? day(date.next, .day, text) : day(date, .day, text)
    }
    switch WrittenDate.read(text, in: conventions) {
    case .held(let held): return .fault(held)
    case .absent:
      return .fault(
        code: "unclear_absence", level: .hold,
        message: "\(text) says that there is no date, not why",
        suggestion: "say in the profile, such as absent: {\"\(text)\": unknown}")
    case .read(let written, let notes):
      let reading = staged(written, text, asLastDay: asLastDay)
      guard let note = notes.first, case .cells(let cells) = reading else { return reading }
      return .noted(cells, code: note.code, message: note.message)
    }
  }

  private static func staged(
    _ written: WrittenDate, _ text: String, asLastDay: Bool
  ) -> Reading {
    let expected: [WrittenDate.Role] = asLastDay ? [.day, .lastDay, .openEnd] : [.day, .firstDay]
    guard expected.contains(written.role) else {
      return .fault(
        code: "date_contradicts", level: .hold,
        message: "\(text) is a \(asLastDay ? "first" : "last") day, and its column holds the other",
        suggestion: "put it into the other column")
    }
    guard let date = written.date else {
      return .noted([nil, nil], code: "open_end", message: "\(text) names no last day")
    }
    return day(asLastDay ? written.dayAfter : date.date, date.precision, text)
  }

  private static func day(
    _ day: CivilDate?, _ precision: DatePrecision, _ text: String
  ) -> Reading {
    guard let day else {
      return .fault(
        code: "unreadable_date", level: .hold, message: "\(text) is not a date",
        suggestion: "write it like 2026-11-21")
    }
    return .cells([day.description, precision.rawValue])
  }
}
