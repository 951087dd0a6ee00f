import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Postgres
import Registry

@testable import RegistryWeb

/// The pages as a browser meets them, without a socket.
struct Pages {
  let client: any TestClientProtocol

  /// Asks the application over `database`, as of the samples' day.
  static func of(
    _ database: Database, logger: Logger = .silent, _ body: @Sendable (Pages) async throws -> Void
  ) async throws {
    let application = buildApplication(
      database: database, bind: (host: "127.0.0.1", port: 0), today: { Sample.day },
      logger: logger)
    try await application.test(.router) { try await body(Pages(client: $0)) }
  }

  /// Asks the application over a database that is not there.
  static func withoutDatabase(
    logger: Logger = .silent, _ body: @Sendable (Pages) async throws -> Void
  ) async throws {
    let settings = ConnectionSettings.libpq("host='/nonexistent' dbname=none connect_timeout=2")
    let database = Database(
      connection: settings, access: .readOnly, size: 1, logger: .silent)
    try await of(database, logger: logger, body)
    await database.close()
  }

  /// The answer to a request.
  func ask(
    _ address: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
  ) async throws -> Answer {
    try await client.execute(uri: address, method: method, headers: headers) { response in
      Answer(
        status: response.status.code, headers: response.headers,
        text: String(buffer: response.body))
    }
  }

  /// What came back.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let text: String

    /// The page as a test reads it.
    var markup: Markup { Markup(text) }

    /// The answer as JSON; throws where it is none.
    func json() throws -> [String: Any] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return object as? [String: Any] ?? [:]
    }

    /// The parameters at fault in a problem document, in order.
    func faults() throws -> [String] {
      (try json()["errors"] as? [[String: Any]])?.compactMap { $0["parameter"] as? String } ?? []
    }

    /// A header by its name.
    subscript(header: String) -> String? {
      HTTPField.Name(header).flatMap { headers[$0] }
    }
  }
}

extension Logger {
  /// Says nothing.
  static var silent: Logger { Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() } }
}
