public import Foundation
public import Logging
import NIOPosix

/// A PostgreSQL server of this program's own: on a Unix socket only, started and stopped on demand.
///
/// It is PostgreSQL's own `initdb` and `pg_ctl` on a folder below the state folder.
public struct PrivateCluster: Sendable {
  /// What a start found.
  public enum Start: Sendable, Equatable {
    /// The server was started.
    case started
    /// It was running already.
    case alreadyRunning
  }

  /// What a stop found.
  public enum Stop: Sendable, Equatable {
    /// The server was stopped.
    case stopped
    /// It was not running.
    case notRunning
  }

  /// How the cluster stands.
  public enum Status: Sendable, Equatable {
    /// No data folder was made yet.
    case absent
    /// There are data, but no server runs.
    case stopped
    /// The server runs as this process.
    case running(process: Int32)
  }

  /// The name of the database.
  public static let database = "prospectus"
  /// The name of its user, who owns it.
  public static let user = "prospectus"

  let folders: ClusterFolders
  let account: ClusterAccount
  let programs: ServerPrograms
  let durability: Durability
  let logger: Logger

  /// A cluster below `stateFolder`, whose server runs under `account`; touches nothing yet.
  public init(
    stateFolder: URL, account: ClusterAccount, programs: ServerPrograms,
    durability: Durability = .full, logger: Logger
  ) {
    folders = ClusterFolders(state: stateFolder)
    self.account = account
    self.programs = programs
    self.durability = durability
    self.logger = logger
  }

  /// Where a user's cluster is unless they say otherwise.
  ///
  /// `$XDG_STATE_HOME/prospectus` or `$HOME/.local/state/prospectus`; `/var/lib/prospectus` for a
  /// root whose home the server's account cannot pass through.
  public static func defaultStateFolder(environment: [String: String]) -> URL {
    StateFolder.standard(
      environment: environment, isRoot: geteuid() == 0, isOpen: StateFolder.isOpenToOthers)
  }

  /// How to connect, in libpq's words.
  public var connectionString: String { connectionString(database: Self.database) }

  /// Makes the cluster if there is none, and starts its server if it does not run.
  public func start() async throws -> Start {
    try await NIOThreadPool.singleton.runIfActive { try startAndWait() }
  }

  /// Ends the sessions and stops the server.
  public func stop() async throws -> Stop {
    try await NIOThreadPool.singleton.runIfActive { try stopAndWait() }
  }

  /// How the cluster stands; changes nothing.
  public func status() -> Status {
    guard FileManager.default.fileExists(atPath: "\(folders.data)/PG_VERSION") else {
      return .absent
    }
    guard case .running(let process) = mark.finding() else {
      return .stopped
    }
    return .running(process: process)
  }

  /// By what a running server is found.
  var mark: PostmasterFile {
    PostmasterFile(dataFolder: folders.data, socketFolder: folders.socket)
  }

  /// The connection string of one of the cluster's databases.
  ///
  /// The port is named although it is the usual one, since `PGPORT` may say otherwise.
  func connectionString(database: String) -> String {
    let host = folders.socket.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "host='\(host)' port=\(ClusterFolders.port) dbname=\(database) user=\(Self.user)"
  }
}
