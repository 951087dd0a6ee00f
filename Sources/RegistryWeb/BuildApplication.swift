public import Hummingbird
public import Logging
import NIOCore
public import Postgres
public import Registry

/// The web application over a database: its pages on a host and port (0 for any that is free), with
/// answers as of `today()`. `onListening` gets the port once the server accepts connections; the
/// application's `runService()` ends on SIGINT and SIGTERM after the requests in flight.
public func buildApplication(
  database: Database, bind: (host: String, port: Int),
  today: @escaping @Sendable () -> CivilDate, logger: Logger,
  onListening: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: Edge())
  router.page("/prospectus.css") { _, _ in Stylesheet.response }
  router.page("/prospectus.js") { _, _ in Script.response }
  // Nearly all that is added from here on is asked of the database.
  router.add(
    middleware: AnswerFromMemory(
      database: database, answers: KnownAnswers(limit: ServerLimits.answers), today: today))
  SearchRoutes(database: database, today: today).add(to: router)
  InstitutionRoutes(database: database, today: today).add(to: router)
  ProgramRoutes(database: database, today: today).add(to: router)
  ComparisonRoutes(database: database, today: today).add(to: router)
  InstitutionAPI(database: database, today: today).add(to: router)
  ProgramAPI(database: database, today: today).add(to: router)
  SubjectAPI(database: database).add(to: router)
  ComparisonAPI(database: database, today: today).add(to: router)
  ProblemRoutes().add(to: router)
  return Application(
    router: router, server: .http1(configuration: ServerLimits.channel),
    configuration: ApplicationConfiguration(
      address: .hostname(bind.host, port: bind.port),
      availableConnectionsDelegate: .maximum(ServerLimits.connections, logger: logger)),
    onServerRunning: { channel in await onListening(channel.localAddress?.port ?? bind.port) },
    logger: logger)
}
