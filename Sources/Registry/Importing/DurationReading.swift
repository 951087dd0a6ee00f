import Foundation

/// Reads how long a program takes into staged cells.
public enum DurationReading {
  /// Staged cells: low, high, unit, the text itself; `declared` is the unit of a bare number.
  public static func read(_ text: String, unit declared: DurationUnit?) -> Reading {
    switch WrittenDuration.read(text, unit: declared) {
    case .held(let held): return .fault(held)
    case .absent:
      return .fault(
        code: "unclear_absence", level: .hold,
        message: "\(text) says that there is no duration, not why",
        suggestion: "say in the profile, such as absent: {\"\(text)\": unknown}")
    case .read(let duration, let notes):
      let cells = [
        "\(duration.low)", duration.high.map { "\($0)" }, duration.unit.rawValue, duration.text,
      ]
      guard let note = notes.first else { return .cells(cells) }
      return .noted(cells, code: note.code, message: note.message)
    }
  }
}
