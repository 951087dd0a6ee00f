import Foundation

/// Reads academic sessions: `2025-26`, `2025-2026`, `2026-27/Jul`.
public enum SessionReading {
  /// The staged cell is the session as the registry writes it.
  public static func read(_ text: String) -> Reading {
    guard let session = parse(text) else {
      return .fault(
        code: "unreadable_session", level: .hold, message: "\(text) is not a session",
        suggestion: "write it like 2025-26 or 2026-27/Jul")
    }
    return .cells([session])
  }

  /// The session in the registry's form, or nil when `text` is none.
  public static func parse(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let year = academicYear(parts[0]) else { return nil }
    guard parts.count == 2 else { return year }
    let month = String(parts[1]).capitalized
    return CivilDate.monthNames.contains(month) ? "\(year)/\(month)" : nil
  }

  private static func academicYear(_ text: Substring) -> String? {
    let ends = text.replacing("–", with: "-").split(
      separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends[0].count == 4, let first = Int(ends[0]), let last = Int(ends[1]),
      [2, 4].contains(ends[1].count), (first + 1) % 100 == last % 100,
      ends[1].count == 2 || last == first + 1
    else { return nil }
    return "\(first)-" + ends[1].suffix(2)
  }
}
