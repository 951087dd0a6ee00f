/// What the cells of a workbook say, from what they hold, their type and their style.
struct CellValues {
  /// The types of cells.
  enum Kind {
    case number, sharedString, text, boolean, error, date
  }

  let strings: SharedStrings
  let shapes: [NumberShape]
  let usesDatesOf1904: Bool

  /// The text of a number by its style: a date if its format shows one.
  func text(ofNumber raw: String, style: Int) -> String {
    let shape = shapes.indices.contains(style) ? shapes[style] : .number
    guard shape != .number, let value = Double(raw),
      let date = SerialDate(value, usesDatesOf1904: usesDatesOf1904)
    else { return NumberText.plain(raw) }
    return date.text(as: shape) ?? NumberText.plain(raw)
  }

  /// The text of a date that is written as ISO 8601; midnight is left out.
  static func text(ofDate raw: String) -> String {
    let parts = raw.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return raw }
    let time = parts[1].prefix { $0 != "." && $0 != "Z" }
    return time == "00:00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
  }
}
