import Foundation
import Testing

@testable import Postgres

/// These start true servers, so they run one after another.
@Suite(.serialized) struct PrivateClusterTests {
  @Test func `a cluster is made, started, found running, used and stopped`() async throws {
    try await withFolder { folder async throws in
      let cluster = try cluster(in: folder)
      #expect(cluster.status() == .absent)
      #expect(try await cluster.start() == .started)
      #expect(try await cluster.start() == .alreadyRunning)
      guard case .running = cluster.status() else { return #expect(Bool(false), "not running") }
      let database = Database(
        connection: .libpq(cluster.connectionString), access: .readWrite, size: 1, logger: .silent)
      let facts = try await database.read { try $0.one(ServerFacts()) }
      await database.close()
      #expect(facts.encoding == "UTF8")
      #expect(facts.addresses == "")
      #expect(facts.user == "prospectus")
      #expect(facts.checksums == "on")
      #expect(facts.extensions == ["btree_gist", "pg_trgm", "plpgsql", "unaccent"])
      #expect(try await cluster.stop() == .stopped)
      #expect(try await cluster.stop() == .notRunning)
      #expect(cluster.status() == .stopped)
    }
  }

  @Test func `two starts at once make one server`() async throws {
    try await withFolder { folder async throws in
      async let one = cluster(in: folder).start()
      async let two = cluster(in: folder).start()
      let outcomes = try await [one, two]
      #expect(outcomes.contains(.started) && outcomes.contains(.alreadyRunning))
      _ = try await cluster(in: folder).stop()
    }
  }

  @Test func `a server that was killed is started anew, and the log says so`() async throws {
    try await withFolder { folder async throws in
      let recorder = LogRecorder()
      let cluster = try cluster(in: folder, recorder: recorder)
      _ = try await cluster.start()
      guard case .running(let process) = cluster.status() else {
        return #expect(Bool(false), "not running")
      }
      try await end(process)
      #expect(cluster.status() == .stopped)
      #expect(try await cluster.start() == .started)
      #expect(
        recorder.messages.contains(
          "warning: process \(process) of an earlier server is gone; starting anew"))
      _ = try await cluster.stop()
    }
  }

  @Test func `a mark that names another living process is not believed`() async throws {
    try await withFolder { folder async throws in
      let recorder = LogRecorder()
      let cluster = try cluster(in: folder, recorder: recorder)
      _ = try await cluster.start()
      _ = try await cluster.stop()
      let stranger = ProcessInfo.processInfo.processIdentifier
      let mark = folder.appending(path: "cluster/postmaster.pid")
      try Data("\(stranger)\n".utf8).write(to: mark)
      #expect(cluster.status() == .stopped)
      #expect(try await cluster.start() == .started)
      #expect(
        recorder.messages.contains(
          "warning: process \(stranger) is no server, though marked as one; starting anew"))
      _ = try await cluster.stop()
    }
  }

  @Test func `an interrupted making of the data is begun again`() async throws {
    try await withFolder { folder async throws in
      let cluster = try cluster(in: folder)
      try cluster.folders.makeState(for: cluster.account)
      let half = folder.appending(path: "cluster.new")
      try FileManager.default.createDirectory(at: half, withIntermediateDirectories: false)
      try Data("half".utf8).write(to: half.appending(path: "PG_VERSION"))
      #expect(try await cluster.start() == .started)
      #expect(!FileManager.default.fileExists(atPath: half.path))
      _ = try await cluster.stop()
    }
  }

  @Test func `a server that cannot start says why`() async throws {
    try await withFolder { folder async throws in
      let cluster = try cluster(in: folder)
      _ = try await cluster.start()
      _ = try await cluster.stop()
      let settings = folder.appending(path: "cluster/postgresql.conf")
      let file = try FileHandle(forWritingTo: settings)
      try file.seekToEnd()
      try file.write(contentsOf: Data("nonsense = on\n".utf8))
      try file.close()
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      #expect(error?.description.contains("unrecognized configuration parameter") == true)
      #expect(error?.description.contains("server.log") == true)
    }
  }

  /// Kills a server and its children at once, as a crash would, and waits until they are gone.
  private func end(_ process: Int32) async throws {
    let children = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { Int32($0) }.filter { parent(of: $0) == process }
    for victim in [process] + children { kill(victim, SIGKILL) }
    for victim in [process] + children {
      while parent(of: victim) != nil { try await Task.sleep(for: .milliseconds(5)) }
    }
  }

  /// The parent of a living process; nil for one that is gone or only waits to be reaped.
  private func parent(of process: Int32) -> Int32? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let fields = text.split(separator: ")").last?.split(separator: " "), fields.count > 1,
      fields[0] != "Z"
    else { return nil }
    return Int32(fields[1])
  }
}

/// A cluster that need not survive a power cut.
private func cluster(
  in folder: URL, recorder: LogRecorder = LogRecorder()
) throws -> PrivateCluster {
  PrivateCluster(
    stateFolder: folder, account: try .forServer(), programs: ServerPrograms(path: nil),
    durability: .none, logger: recorder.logger)
}

/// What the server says of itself.
private struct ServerFacts: Query {
  struct Output: RowDecodable, Sendable {
    let encoding: String
    let addresses: String
    let user: String
    let checksums: String
    let extensions: [String]

    init(row: Row) throws {
      encoding = try row["encoding"]
      addresses = try row["addresses"]
      user = try row["user_name"]
      checksums = try row["checksums"]
      extensions = try row["extensions"]
    }
  }
  let name = "server facts"
  let sql = """
    select current_setting('server_encoding') as encoding,
      current_setting('listen_addresses') as addresses, current_user as user_name,
      current_setting('data_checksums') as checksums,
      (select array_agg(extname::text order by extname) from pg_extension) as extensions
    """
  var values: [(any SQLValue)?] { [] }
}
