import Logging
import Synchronization

/// Keeps what was logged.
final class LogRecorder: Sendable {
  private let entries = Mutex<[String]>([])

  /// Every message so far with its level before and its metadata behind it.
  var entriesSoFar: [String] { entries.withLock { $0 } }

  /// A logger that writes here.
  var logger: Logger {
    Logger(label: "recorder") { _ in Handler(recorder: self) }
  }

  private struct Handler: LogHandler {
    let recorder: LogRecorder
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      recorder.entries.withLock { $0.append("\(event.level): \(event.message) \(all)") }
    }
  }
}
