public import Registry

/// What one text was read as, as one line of JSON.
public enum ReadingJSON {
  /// An amount of money.
  public static func text(_ input: String, _ reading: TextReading<MoneyReading>) -> String {
    line(input, reading) { json, money in
      bounds(&json, low: money.major(money.low), high: money.high.map(money.major))
      json.member("currency", money.currency?.code)
      json.member("basis", money.basis?.rawValue)
      json.key("times")
      if let times = money.times {
        json.object { json in
          json.member("count", times.count)
          json.member("basis", times.basis.rawValue)
          bounds(&json, low: money.major(times.low), high: times.high.map(money.major))
        }
      } else {
        json.value(nil)
      }
      json.member("tax", money.tax.map { $0.isIncluded ? "included" : "excluded" })
      json.member("tax_rate", money.tax?.rate.map { "\($0)" })
      json.key("parts")
      json.array(money.parts) { json, part in
        json.object { json in
          bounds(&json, low: money.major(part.low), high: part.high.map(money.major))
          json.member("basis", part.basis?.rawValue)
          json.member("label", part.label)
        }
      }
    }
  }

  /// A length of time; months are null for units that months cannot express.
  public static func text(_ input: String, _ reading: TextReading<StudyDuration>) -> String {
    line(input, reading) { json, duration in
      let months = duration.inMonths
      number(&json, "low_months", months.map { "\($0.low)" })
      number(&json, "high_months", months?.high.map { "\($0)" })
      number(&json, "low", "\(duration.low)")
      number(&json, "high", duration.high.map { "\($0)" })
      json.member("unit", duration.unit.rawValue)
      json.member("text", duration.text)
    }
  }

  /// A date.
  public static func text(_ input: String, _ reading: TextReading<WrittenDate>) -> String {
    line(input, reading) { json, date in
      json.member("date", date.date?.date.description)
      json.member("precision", date.date?.precision.rawValue)
      json.member("role", date.role.rawValue)
      json.member("day_after", date.dayAfter?.description)
    }
  }

  /// An academic session.
  public static func text(_ input: String, _ reading: TextReading<WrittenSession>) -> String {
    line(input, reading) { json, session in
      json.member("session", session.code)
      json.member("academic_year", session.academicYear)
      json.member("intake_month", session.month)
    }
  }

  private static func line<Value>(
    _ input: String, _ reading: TextReading<Value>,
    _ members: @escaping (inout JSONWriter, Value) -> Void
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("input", input)
      switch reading {
      case .read(let value, let notes):
        json.member("state", "read")
        members(&json, value)
        json.key("notes")
        json.array(notes) { json, note in
          json.object { json in
            json.member("code", note.code)
            json.member("message", note.message)
          }
        }
      case .absent(let absence):
        json.member("state", "absent")
        json.member("absence", absence?.rawValue)
      case .held(let held):
        json.member("state", "held")
        json.member("code", held.code)
        json.member("level", "hold")
        json.member("message", held.message)
        json.member("suggestion", held.suggestion)
      }
    }
    return json.text + "\n"
  }

  private static func bounds(_ json: inout JSONWriter, low: String, high: String?) {
    json.member("low", low)
    json.member("high", high)
  }

  private static func number(_ json: inout JSONWriter, _ key: String, _ text: String?) {
    json.key(key)
    json.raw(text ?? "null")
  }
}
