import Hummingbird
import HummingbirdTesting
import NIOCore
import Postgres
import Registry
import Synchronization
import Testing

@testable import RegistryWeb

@Suite struct ListeningTests {
  @Test func `a server on any free port tells which one it got`() async throws {
    let told = Mutex<[Int]>([])
    let settings = ConnectionSettings.libpq("host='/nonexistent' dbname=none")
    let database = Database(connection: settings, access: .readOnly, size: 1, logger: .silent)
    let application = buildApplication(
      database: database, bind: (host: "127.0.0.1", port: 0), today: { Sample.day },
      logger: .silent
    ) { port in told.withLock { $0.append(port) } }
    try await application.test(.live) { client in
      let response = try await client.execute(uri: "/", method: .get)
      #expect(response.status == .ok)
      #expect(told.withLock { $0 } == [try #require(client.port)])
    }
    await database.close()
  }
}
