public import Registry

/// What one text was read as, as one line for people.
public enum ReadingText {
  /// An amount of money.
  public static func text(_ input: String, _ reading: TextReading<MoneyReading>) -> String {
    line(input, reading) { money in
      var words = [money.spoken(money.low, money.high)]
      if money.currency == nil { words.append("(no currency)") }
      if let basis = money.basis { words.append(basis.spoken) }
      if let times = money.times, times.basis != money.basis {
        let each = money.spoken(times.low, times.high)
        words.append("(\(times.count) × \(each) \(times.basis.spoken))")
      }
      if let tax = money.tax {
        let rate = tax.rate.map { " of \($0) %" } ?? ""
        words.append(tax.isIncluded ? "with tax\(rate) in it" : "plus tax\(rate)")
      }
      for part in money.parts {
        let name = part.label.isEmpty ? "" : " \(part.label)"
        let basis = part.basis.map { " \($0.spoken)" } ?? ""
        words.append("and \(money.spoken(part.low, part.high))\(name)\(basis)")
      }
      return words.joined(separator: " ")
    }
  }

  /// A length of time.
  public static func text(_ input: String, _ reading: TextReading<StudyDuration>) -> String {
    line(input, reading) { duration in
      let numbers = span("\(duration.low)", duration.high.map { "\($0)" })
      let unit = numbers == "1" ? "" : "s"
      let months = duration.inMonths.map {
        " (\(span("\($0.low)", $0.high.map { "\($0)" })) months)"
      }
      return "\(numbers) \(duration.unit.rawValue)\(unit)"
        + (duration.unit == .month ? "" : months ?? "")
    }
  }

  /// A date.
  public static func text(_ input: String, _ reading: TextReading<WrittenDate>) -> String {
    line(input, reading) { date in
      switch date.role {
      case .openEnd: "no last day"
      case .day: date.date?.spoken ?? ""
      case .firstDay: "from \(date.date?.spoken ?? "")"
      case .lastDay: "up to and including \(date.date?.spoken ?? "")"
      }
    }
  }

  /// An academic session.
  public static func text(_ input: String, _ reading: TextReading<WrittenSession>) -> String {
    line(input, reading) { $0.code }
  }

  private static func span(_ low: String, _ high: String?) -> String {
    guard let high else { return low + " or more" }
    return low == high ? low : "\(low)–\(high)"
  }

  private static func line<Value>(
    _ input: String, _ reading: TextReading<Value>, _ spoken: (Value) -> String
  ) -> String {
    let answer: String
    switch reading {
    case .read(let value, let notes):
      let remarks = notes.map { " [\($0.message)]" }.joined()
      answer = spoken(value) + remarks
    case .absent(let absence?): answer = "absent: \(absence.words)"
    case .absent(nil): answer = "absent, but the text does not say why"
    case .held(let held):
      answer = "held: \(held.message)" + (held.suggestion.map { " (\($0))" } ?? "")
    }
    return "\(input)  →  \(answer)\n"
  }
}
