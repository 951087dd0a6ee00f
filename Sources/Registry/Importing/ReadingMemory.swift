/// Remembers what the texts of one column were read as: a column of durations, dates or words of a
/// closed list holds few different ones, and reading them is slow.
final class ReadingMemory {
  private var readings: [String: Reading] = [:]

  /// Beyond so many texts a column is not one that repeats itself, and memory must stay flat.
  private static let most = 4096

  /// The reading of `text`, made by `read` when it is not remembered.
  func reading(of text: String, _ read: () -> Reading) -> Reading {
    if let known = readings[text] { return known }
    let reading = read()
    if readings.count >= Self.most { readings.removeAll(keepingCapacity: true) }
    readings[text] = reading
    return reading
  }
}

extension ColumnKind {
  /// Whether cells of this kind repeat themselves and take time to read. What an amount is read as
  /// depends on its row's currency too, so it is never remembered.
  var isWorthRemembering: Bool {
    switch self {
    case .duration, .date, .lastDay, .session, .word, .words, .name: true
    default: false
    }
  }
}
