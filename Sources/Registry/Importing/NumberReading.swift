public import Foundation

/// Reads plain decimal numbers in which `,` groups digits, all Western (3-3) or all Indian (2-2-3).
public enum NumberReading {
  /// The number, or nil when `text` is not one or its grouping is neither Western nor Indian.
  public static func decimal(_ text: String) -> Decimal? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let digits = ungrouped(halves[0]),
      halves.count == 1 || (!halves[1].isEmpty && halves[1].utf8.allSatisfy(\.isDigit)),
      digits.count <= 15
    else { return nil }
    return Decimal(string: halves.count == 2 ? "\(digits).\(halves[1])" : digits)
  }

  /// The number behind a sign, or nil; blanks around it do not matter.
  static func signed(_ text: some StringProtocol) -> Decimal? {
    let plain = text.trimmed.replacing("−", with: "-")
    guard plain.hasPrefix("-") else { return decimal(plain) }
    return decimal(plain.dropFirst().trimmed).map { -$0 }
  }

  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
    if groups.count == 1 { return String(text) }
    let middle = groups.dropFirst().dropLast().map(\.count)
    let fits = { (size: Int) in
      (1...size).contains(groups[0].count) && middle.allSatisfy { $0 == size }
    }
    guard groups[groups.count - 1].count == 3, fits(3) || fits(2) else { return nil }
    return groups.joined()
  }
}
