import Foundation

/// What Ctrl-C says before it ends a command.
enum Interruption {
  /// Ends the process with 130 (Ctrl-C) or 143 (terminate) after saying `sentence`, or the one that is
  /// given later; the database rolls back what the lost session had not committed.
  static func explained(_ sentence: String) {
    guard state.isFirst(sentence) else { return }
    for (number, code) in [(SIGINT, Int32(130)), (SIGTERM, Int32(143))] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        StandardError.write("\r\u{1B}[Kprospectus: \(state.sentence)\n")
        _exit(code)
      }
      source.activate()
      state.hold(source)
    }
  }

  private static let state = State()

  /// The sentence, and the sources: one works only as long as someone holds it.
  private final class State: @unchecked Sendable {
    private let lock = NSLock()
    private var sources: [any DispatchSourceSignal] = []
    private var current: String?

    var sentence: String { lock.withLock { current ?? "interrupted" } }

    func isFirst(_ sentence: String) -> Bool {
      lock.withLock {
        defer { current = sentence }
        return current == nil
      }
    }

    func hold(_ source: any DispatchSourceSignal) { lock.withLock { sources.append(source) } }
  }
}
