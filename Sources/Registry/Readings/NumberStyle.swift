import Foundation

/// How a source groups digits and marks decimals; only a declaration settles what `12.500` is.
public enum NumberStyle: String, Sendable, CaseIterable {
  /// 1.20.000 never, 120.000,50.
  case comma
  /// 120 000,50.
  case french
  /// 120'000.50.
  case swiss
  /// 1,20,000.50.
  case indian
  /// 120,000.50.
  case western

  /// The number that `raw` is in `style`; without a style `,` groups either way and `.` marks
  /// decimals. Throws when it is none, or may be two.
  static func number(_ raw: String, in style: NumberStyle?) throws(HeldReading) -> WrittenNumber {
    guard let number = reading(of: raw, in: style) else { throw misgrouped(raw, style) }
    return number
  }

  /// The number, or nil when `raw` is none in `style`.
  private static func reading(of raw: String, in style: NumberStyle?) -> WrittenNumber? {
    let form = Form(style)
    let halves = raw.split(separator: form.point, omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(halves.count),
      let whole = form.ungrouped(halves[0]), whole.count <= mostDigits,
      halves.count == 1 || isDigits(halves[1])
    else { return nil }
    let decimals = halves.count == 2 ? halves[1] : ""
    let isGrouped = halves[0].contains(form.separator)
    // Zero never begins a group, so 0.125 has one reading.
    let mayBeGroup =
      style == nil && decimals.count == 3 && !isGrouped && whole.count <= 3 && whole != "0"
    return Decimal(string: decimals.isEmpty ? whole : "\(whole).\(decimals)").map { value in
      WrittenNumber(value: value, raw: raw, isGrouped: isGrouped, isAmbiguous: mayBeGroup)
    }
  }

  /// Above it the minor units of a number no longer fit in 64 bits.
  private static let mostDigits = 15

  private static func isDigits(_ text: String) -> Bool {
    (1...mostDigits).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
  }

  private static func misgrouped(_ raw: String, _ style: NumberStyle?) -> HeldReading {
    let digits = raw.filter(\.isNumber)
    if digits.count > mostDigits {
      return HeldReading(
        "unreadable_amount", "\(raw) has more than \(mostDigits) digits",
        suggestion: "write fewer digits")
    }
    let way = style.map { "the \($0.rawValue) way" } ?? "the Indian or the Western way"
    let others = allCases.filter { reading(of: raw, in: $0) != nil }.map(\.rawValue)
    return HeldReading(
      "unreadable_amount", "\(raw) is not grouped \(way), so a digit may be missing",
      suggestion: "look it up in the source; "
        + (others.isEmpty
          ? "write \(digits) if that is what it says"
          : "declare the style \(others.joined(separator: " or ")) if it writes numbers so"))
  }

  /// The separators of a style, and how many digits its groups have.
  private struct Form {
    var separator: Character = ","
    var point: Character = "."
    var sizes = [2, 3]

    init(_ style: NumberStyle?) {
      switch style {
      case .comma: (separator, point, sizes) = (".", ",", [3])
      case .french: (separator, point, sizes) = (" ", ",", [3])
      case .swiss: (separator, point, sizes) = ("'", ".", [3])
      case .indian: sizes = [2]
      case .western: sizes = [3]
      case nil: break
      }
    }

    /// The digits alone, or nil when they are not grouped one of the ways.
    func ungrouped(_ text: String) -> String? {
      let groups = text.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.allSatisfy({ isDigits(String($0)) }), let first = groups.first else {
        return nil
      }
      if groups.count == 1 { return text }
      let middle = groups.dropFirst().dropLast()
      let fits = sizes.contains { size in
        first.count <= size && middle.allSatisfy { $0.count == size }
      }
      guard fits, groups[groups.count - 1].count == 3, !first.hasPrefix("0") else { return nil }
      return groups.joined()
    }
  }
}

/// A number as it was written.
struct WrittenNumber: Hashable, Sendable {
  /// What it is.
  let value: Decimal
  /// Its digits and separators.
  let raw: String
  /// Whether its digits stand in groups.
  let isGrouped: Bool
  /// Whether it would be another number in another style: 12.500.
  let isAmbiguous: Bool

  /// What is said about a number that may be two.
  var ambiguity: HeldReading {
    HeldReading(
      "ambiguous_number",
      "\(raw) may be \(value) or \(raw.replacing(".", with: ""))",
      suggestion: "declare the style: western, indian, comma, french or swiss")
  }
}
