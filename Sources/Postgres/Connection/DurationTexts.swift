extension Duration {
  /// Whole milliseconds, rounded up, so that a short time never becomes "no limit".
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }

  /// Seconds to read in a sentence, such as `1.5 s`.
  var sentence: String {
    let milliseconds = milliseconds
    return milliseconds % 1000 == 0
      ? "\(milliseconds / 1000) s" : "\(Double(milliseconds) / 1000) s"
  }
}
