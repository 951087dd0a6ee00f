import CPostgres
import Logging

/// Takes the notices of one connection to the log; by default libpq prints them.
final class NoticeSink {
  private let logger: Logger
  /// Set once the server has said good-bye to an idle session, which comes as a notice too.
  private(set) var hasFarewell = false

  /// A sink that writes to `logger`.
  init(logger: Logger) {
    self.logger = logger
  }

  /// Becomes the receiver of a connection's notices; must outlive the connection.
  func attach(to handle: OpaquePointer) {
    let receiver: PQnoticeReceiver = { argument, notice in
      guard let argument, let notice else { return }
      Unmanaged<NoticeSink>.fromOpaque(argument).takeUnretainedValue().log(notice)
    }
    _ = PQsetNoticeReceiver(handle, receiver, Unmanaged.passUnretained(self).toOpaque())
  }

  private func log(_ notice: OpaquePointer) {
    let message = ServerError.field(.message, of: notice) ?? "a notice without a text"
    hasFarewell = hasFarewell || ServerError.isFatal(notice)
    let sqlstate = ServerError.field(.sqlstate, of: notice) ?? ""
    logger.log(level: level(of: notice), "\(message)", metadata: ["sqlstate": "\(sqlstate)"])
  }

  private func level(of notice: OpaquePointer) -> Logger.Level {
    // That another process of the server has crashed is told by the error that the session ends with.
    if ServerError.field(.sqlstate, of: notice) == "57P02" { return .info }
    return switch ServerError.field(.severity, of: notice) {
    case "FATAL", "PANIC", "WARNING": .warning
    case "NOTICE": .notice
    case "DEBUG": .debug
    default: .info
    }
  }
}
