import Foundation

/// A line on a terminal that says how far an import is: rows, rate and time left.
final class Progress {
  private let name: String
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private let isShown: Bool

  /// A line for the file called `name`; nothing is shown unless a person is looking.
  init(_ name: String, isQuiet: Bool) {
    self.name = name
    isShown = !isQuiet && StandardError.isTerminal
  }

  /// Shows the state, ten times a second at most.
  func update(rows: Int, read: Int, of total: Int?) {
    // Looking at the clock for every row would be felt.
    guard isShown, rows % 512 == 0, lastShown.duration(to: .now) > .milliseconds(100) else {
      return
    }
    lastShown = .now
    let seconds = Double(start.duration(to: .now).components.seconds) + 0.1
    let rate = Int(Double(rows) / seconds)
    let share = total.map { $0 > 0 ? Double(read) / Double($0) : 1 }
    let left = share.map { Int(seconds / max($0, 0.001) * (1 - $0)) }
    let percent = share.map { " \(Int($0 * 100)) %" } ?? ""
    let time = left.map { ", \($0) s left" } ?? ""
    StandardError.write("\r\u{1B}[K\(name):\(percent) \(rows) rows, \(rate) a second\(time)")
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
