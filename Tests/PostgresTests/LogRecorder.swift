import Logging
import Synchronization

/// Keeps what was logged.
final class LogRecorder: Sendable {
  private let entries = Mutex<[String]>([])

  /// Every message so far, each after its level.
  var messages: [String] { entries.withLock { $0 } }

  /// A logger that writes here.
  var logger: Logger {
    Logger(label: "recorder") { _ in Handler(recorder: self) }
  }

  private struct Handler: LogHandler {
    let recorder: LogRecorder
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      recorder.entries.withLock { $0.append("\(event.level): \(event.message)") }
    }
  }
}
