import Foundation

/// The font maps of PDFs. To find fonts takes as long as to set a page, so a map is kept for the next
/// document; and since one thread at a time may use it, each document borrows one.
public final class PDFFonts: Sendable {
  static let shared = PDFFonts()
  /// More than these, and what they have found would be kept for nothing.
  private static let mostIdle = 2
  /// Whoever prepares may have come to grief; fonts are then found anew. In seconds.
  private static let patience = 5.0

  private let state = NSCondition()
  nonisolated(unsafe) private var idle: [FontMap] = []
  nonisolated(unsafe) private var isPreparing = false

  /// Begins to find the usual fonts on a thread of its own, for a command that has to wait for
  /// something else before it makes a PDF.
  public static func prepare() { shared.prepare() }

  private func prepare() {
    state.withLock { isPreparing = true }
    Thread.detachNewThread { [self] in
      let map = FontMap()
      map.findUsualFonts()
      state.withLock {
        isPreparing = false
        idle.append(map)
        state.broadcast()
      }
    }
  }

  /// A map that nobody else uses until it is put back.
  func take() -> FontMap {
    state.withLock {
      let end = Date(timeIntervalSinceNow: Self.patience)
      while idle.isEmpty && isPreparing && state.wait(until: end) {}
      return idle.popLast()
    } ?? FontMap()
  }

  /// Takes back a map of which nothing is in use any more.
  func putBack(_ map: FontMap) {
    state.withLock {
      if idle.count < Self.mostIdle { idle.append(map) }
    }
  }
}
