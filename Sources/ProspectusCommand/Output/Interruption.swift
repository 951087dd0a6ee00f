import Foundation

/// What Ctrl-C says before it ends a command.
enum Interruption {
  /// Ends the process with 130 (Ctrl-C) or 143 (terminate) after saying `sentence`; the database
  /// rolls back what the lost session had not committed.
  static func explained(_ sentence: String) {
    for (number, code) in [(SIGINT, Int32(130)), (SIGTERM, Int32(143))] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        StandardError.write("\r\u{1B}[Kprospectus: \(sentence)\n")
        _exit(code)
      }
      source.activate()
      sources.withLock { $0.append(source) }
    }
  }

  /// A signal source works only as long as someone holds it.
  private static let sources = Holder()

  private final class Holder: @unchecked Sendable {
    private let lock = NSLock()
    private var items: [any DispatchSourceSignal] = []
    func withLock(_ body: (inout [any DispatchSourceSignal]) -> Void) {
      lock.withLock { body(&items) }
    }
  }
}
