/// The form of a code of digits with a point that a spreadsheet took for a number, so that it lost
/// its zeros: in the form `00.0000`, `1.09` was `01.0900` and `26` was `26.0000`.
public struct LostZeros: Hashable, Sendable {
  /// How many digits stand before the point.
  public let before: Int
  /// How many digits stand behind it; none if there is no point.
  public let behind: Int

  /// Reads `zeros`: zeros with a point among them, or without.
  static func read(_ node: ProfileNode) -> LostZeros? {
    guard let text = node.text else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      text.allSatisfy({ $0 == "0" || $0 == "." })
    else {
      node.fault("zeros is \(text); write the form with a zero for each digit, such as \"00.0000\"")
      return nil
    }
    return LostZeros(before: parts[0].count, behind: parts.count == 2 ? parts[1].count : 0)
  }

  /// `text` with its zeros; what is no such number stays as it is.
  func restored(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    guard isNumber, (1...2).contains(parts.count), parts[0].count <= before else { return text }
    let front = String(repeating: "0", count: before - parts[0].count) + parts[0]
    let back = parts.count == 2 ? String(parts[1]) : ""
    guard back.count <= behind else { return text }
    guard behind > 0 else { return front }
    return front + "." + back + String(repeating: "0", count: behind - back.count)
  }
}
