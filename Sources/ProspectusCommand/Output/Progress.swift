import Foundation

/// A bar on a terminal that says how far an import is: its share, rows, rate and time left.
final class Progress {
  private let name: String
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private let isShown: Bool
  /// Long enough to be seen moving, short enough to leave a line of 80 its numbers.
  private static let barWidth = 20

  /// A bar for the file at the path `name`; nothing is shown unless a person is looking.
  init(_ name: String, isQuiet: Bool) {
    self.name = URL(filePath: name).lastPathComponent
    isShown = !isQuiet && StandardError.isTerminal
  }

  /// Shows the state, ten times a second at most.
  func update(rows: Int, read: Int, of total: Int?) {
    // Looking at the clock for every row would be felt.
    guard isShown, rows % 512 == 0, lastShown.duration(to: .now) > .milliseconds(100) else {
      return
    }
    lastShown = .now
    let seconds = max(start.secondsToNow, 0.001)
    let rate = Int(Double(rows) / seconds)
    let share = total.map { $0 > 0 ? Double(read) / Double($0) : 1 }
    let left = share.map { Int(seconds / max($0, 0.001) * (1 - $0)) }
    let bar = share.map(Self.bar) ?? ""
    let time = left.map { ", \($0) s left" } ?? ""
    StandardError.write("\r\u{1B}[K\(name):\(bar) \(rows) rows, \(rate) a second\(time)")
  }

  /// A share as a bar and a percentage.
  private static func bar(_ share: Double) -> String {
    let full = min(barWidth, Int(share * Double(barWidth)))
    let marks = String(repeating: "█", count: full) + String(repeating: "░", count: barWidth - full)
    return " \(marks) \(min(100, Int(share * 100))) %"
  }

  /// Says what happens after the last row was read.
  func stage(_ words: String) {
    if isShown { StandardError.write("\r\u{1B}[K\(name): \(words)") }
  }

  /// Takes the line away.
  func finish() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
