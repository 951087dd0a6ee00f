import Foundation

/// Reads the text of one cell as the kind of its column.
enum CellReader {
  /// What `text` is as a cell of `column`.
  static func read(_ text: String, as column: CanonicalColumn, in context: ReadingContext)
    -> Reading
  {
    switch column.kind {
    case .code: code(text)
    case .codes: codes(text)
    case .text: .cells([text])
    case .name: .cells([text, FoldedText(text).text])
    case .names, .texts: list(text, isNames: column.kind == .names)
    case .word(let known): word(text, of: known)
    case .words(let known): words(text, of: known)
    case .country: country(text)
    case .whole: whole(text)
    case .decimal, .percent: decimal(text)
    case .span: span(text)
    case .yesNo: yesNo(text)
    case .date: DateReading.read(text, in: context.dates)
    case .lastDay: DateReading.read(text, in: context.dates, asLastDay: true)
    case .session: SessionReading.read(text, calendar: context.calendar)
    case .duration: DurationReading.read(text, unit: context.unit)
    case .amount: AmountReading.read(text, in: context.row)
    case .currency: currency(text)
    }
  }

  private static func code(_ text: String) -> Reading {
    Code.isCode(text) ? .cells([text]) : codeFault(text)
  }

  private static func codes(_ text: String) -> Reading {
    let codes = items(text)
    guard let wrong = codes.first(where: { !Code.isCode($0) }) else {
      return .cells([ArrayText.of(codes)])
    }
    return codeFault(wrong)
  }

  private static func codeFault(_ text: String) -> Reading {
    .fault(
      code: "not_a_code", level: .reject, message: "\(text) is not a code",
      suggestion: "write scheme:value, such as aicte:1-44638801317")
  }

  private static func list(_ text: String, isNames: Bool) -> Reading {
    let names = items(text)
    guard isNames else { return .cells([ArrayText.of(names)]) }
    return .cells([ArrayText.of(names), ArrayText.of(names.map { FoldedText($0).text })])
  }

  private static func word(_ text: String, of known: [String]) -> Reading {
    if known.contains(text) { return .cells([text]) }
    let folded = text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
    return known.contains(folded) ? .cells([folded]) : unknownWord(text, known)
  }

  private static func words(_ text: String, of known: [String]) -> Reading {
    var found: [String] = []
    for item in items(text) {
      guard case .cells(let cells) = word(item, of: known), let word = cells[0] else {
        return unknownWord(item, known)
      }
      found.append(word)
    }
    return .cells([ArrayText.of(found)])
  }

  private static func unknownWord(_ text: String, _ known: [String]) -> Reading {
    .fault(
      code: "unknown_word", level: .hold,
      message: "\(text) is not one of \(known.joined(separator: ", "))",
      suggestion: Nearest.suggestion(for: text, in: known))
  }

  private static func country(_ text: String) -> Reading {
    let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode
      ? .cells([text])
      : .fault(
        code: "not_a_country", level: .hold, message: "\(text) is not a country code",
        suggestion: "write two capital letters, such as IN")
  }

  private static func whole(_ text: String) -> Reading {
    guard let number = NumberReading.decimal(text), number < Decimal(Int32.max),
      Decimal((number as NSDecimalNumber).intValue) == number
    else { return numberFault(text, "a whole number") }
    return .cells(["\(number)"])
  }

  private static func decimal(_ text: String) -> Reading {
    let plain = text.hasSuffix("%") ? text.dropLast().trimmed : text
    guard let number = NumberReading.decimal(plain) else { return numberFault(text, "a number") }
    return .cells(["\(number)"])
  }

  private static func span(_ text: String) -> Reading {
    let ends = text.replacing("–", with: "-").split(separator: "-").map {
      NumberReading.decimal($0.trimmed)
    }
    guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1],
      low <= high
    else { return numberFault(text, "a number or a range") }
    return .cells(["\(low)", "\(high)"])
  }

  private static func yesNo(_ text: String) -> Reading {
    switch text.lowercased() {
    case "yes", "y", "true", "1": .cells(["true"])
    case "no", "n", "false", "0": .cells(["false"])
    default: numberFault(text, "yes or no")
    }
  }

  private static func currency(_ text: String) -> Reading {
    Currency(text) == nil
      ? .fault(
        code: "unknown_currency", level: .reject, message: "\(text) is not a known currency",
        suggestion: "write the code of ISO 4217, such as INR") : .cells([text])
  }

  private static func numberFault(_ text: String, _ wanted: String) -> Reading {
    .fault(
      code: "unreadable_number", level: .hold, message: "\(text) is not \(wanted)", suggestion: nil)
  }

  private static func items(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
