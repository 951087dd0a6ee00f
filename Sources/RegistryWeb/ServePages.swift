import Foundation
import Hummingbird
public import Logging
import NIOCore
public import Postgres
public import Registry
import ServiceLifecycle
import UnixSignals

/// Serves the pages of ``buildApplication(database:bind:today:logger:onListening:)`` until SIGINT or
/// SIGTERM, then ends within ten seconds: requests in flight are answered, and a client that neither
/// finishes its request nor leaves is cut off.
public func servePages(
  database: Database, bind: (host: String, port: Int),
  today: @escaping @Sendable () -> CivilDate, logger: Logger,
  onListening: @escaping @Sendable (Int) async -> Void = { _ in }
) async throws {
  let application = buildApplication(
    database: database, bind: bind, today: today, logger: logger, onListening: onListening)
  var configuration = ServiceGroupConfiguration(
    services: [application], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
  // The longest answer takes a statement's deadline, which is less.
  configuration.maximumGracefulShutdownDuration = .seconds(10)
  do {
    try await ServiceGroup(configuration: configuration).run()
  } catch let error as IOError where error.errnoCode == EADDRINUSE {
    throw RegistryError.conflict("\(bind.host):\(bind.port) is taken; choose another port")
  }
}
