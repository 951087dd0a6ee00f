import Foundation

@testable import Registry

/// A reading of money in a few words: `120000 INR per_year`, `45000+`, `absent not_published`,
/// `held ambiguous_number`.
func summary(_ reading: TextReading<MoneyReading>) -> String {
  summary(reading) { money, notes in
    var words = [span(money.low, money.high)]
    if let currency = money.currency { words.append(currency.code) }
    if let basis = money.basis { words.append(basis.rawValue) }
    if let times = money.times { words.append("\(times.count)x\(span(times.low, times.high))") }
    if let tax = money.tax {
      words.append((tax.isIncluded ? "tax in" : "tax out") + (tax.rate.map { " \($0)" } ?? ""))
    }
    for part in money.parts {
      words.append("& " + span(part.low, part.high))
      words += [part.basis?.rawValue, part.label.isEmpty ? nil : "(\(part.label))"].compactMap {
        $0
      }
    }
    return (words + notes.map { "!\($0.code)" }).joined(separator: " ")
  }
}

/// A duration in a few words: `18-24 month`.
func summary(_ reading: TextReading<StudyDuration>) -> String {
  summary(reading) { duration, notes in
    ([span(duration.low, duration.high), duration.unit.rawValue] + notes.map { "!\($0.code)" })
      .joined(separator: " ")
  }
}

/// A date in a few words: `2027-06-30 last_day`, `2027-06-01 month`.
func summary(_ reading: TextReading<WrittenDate>) -> String {
  summary(reading) { date, _ in
    guard let partial = date.date else { return date.role.rawValue }
    let precision = partial.precision == .day ? "" : " \(partial.precision.rawValue)"
    return "\(partial.date)\(precision)" + (date.role == .day ? "" : " \(date.role.rawValue)")
  }
}

/// A session's code, or why there is none.
func summary(_ reading: TextReading<WrittenSession>) -> String {
  summary(reading) { session, _ in session.code }
}

private func summary<Value>(
  _ reading: TextReading<Value>, _ spoken: (Value, [ReadingNote]) -> String
) -> String {
  switch reading {
  case .read(let value, let notes): spoken(value, notes)
  case .absent(let absence): "absent \(absence?.rawValue ?? "?")"
  case .held(let held): "held \(held.code)"
  }
}

private func span(_ low: Decimal, _ high: Decimal?) -> String {
  guard let high else { return "\(low)+" }
  return low == high ? "\(low)" : "\(low)-\(high)"
}
