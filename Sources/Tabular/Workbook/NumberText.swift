/// A number of a workbook as the shortest text that means the same number, without exponent.
enum NumberText {
  /// The text of a number as the workbook writes it; what is no number stays as it is.
  ///
  /// Whole numbers keep all their digits. `1.1499999999999999` is `1.15`, `9.19812E+11` is
  /// `919812000000`, `29000.0` is `29000`.
  static func plain(_ raw: String) -> String {
    if isWhole(raw), raw != "-0" { return raw }
    guard let value = Double(raw), value.isFinite else { return raw }
    return plain(value)
  }

  /// The shortest text of a number.
  static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    let text = value.description
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
    else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    return expanded(text[..<mark], exponent)
  }

  private static func isWhole(_ raw: String) -> Bool {
    let digits = raw.utf8.first == UInt8(ascii: "-") ? raw.utf8.dropFirst() : raw.utf8[...]
    guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else {
      return false
    }
    return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A mantissa such as `-1.5` with its point moved; up to the 300 zeros that a number can have.
  private static func expanded(_ mantissa: Substring, _ exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    let whole = String(parts.first ?? "0")
    let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
    let digits = whole + fraction
    let point = whole.count + exponent
    if point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
