import Foundation
import Testing

@testable import Postgres

@Suite struct ClusterFolderTests {
  @Test(arguments: [
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], true, false, "/s/prospectus"),
    (["XDG_STATE_HOME": "s", "HOME": "/h"], false, false, "/h/.local/state/prospectus"),
    (["HOME": "/h"], false, false, "/h/.local/state/prospectus"),
    (["HOME": "/root"], true, false, "/var/lib/prospectus"),
    (["HOME": "/root"], true, true, "/root/.local/state/prospectus"),
    ([:], false, false, "/var/lib/prospectus"),
  ])
  func `the state folder follows the environment, and root's closed home is avoided`(
    _ environment: [String: String], _ isRoot: Bool, _ isOpen: Bool, _ expected: String
  ) {
    let folder = StateFolder.standard(environment: environment, isRoot: isRoot) { _ in isOpen }
    #expect(folder.path == expected)
  }

  @Test func `a socket's path that is too long moves to a short folder of its own`() {
    let fits = "/" + String(repeating: "a", count: 107 - 1 - "/run/.s.PGSQL.5432".count)
    #expect(ClusterFolders(state: URL(filePath: fits)).socket == fits + "/run")
    let long = ClusterFolders(state: URL(filePath: fits + "b"))
    #expect(long.socket.hasPrefix("/tmp/prospectus-"))
    #expect(long.socket == ClusterFolders(state: URL(filePath: fits + "b")).socket)
    #expect(long.socket != ClusterFolders(state: URL(filePath: fits + "c")).socket)
    #expect(long.socket.utf8.count < 40)
  }

  @Test func `a comma in the path would be two hosts, so the socket moves too`() {
    #expect(ClusterFolders(state: URL(filePath: "/a,b")).socket.hasPrefix("/tmp/"))
  }

  @Test func `a connection string survives quotes and blanks in the path`() throws {
    let cluster = PrivateCluster(
      stateFolder: URL(filePath: "/it's \\ here"), account: try .current(),
      programs: ServerPrograms(folders: []), logger: .silent)
    #expect(
      cluster.connectionString
        == #"host='/it\'s \\ here/run' port=5432 dbname=prospectus user=prospectus"#)
    #expect(ConnectionSettings.libpq(cluster.connectionString).namesThisMachine)
  }

  @Test func `a folder open to others is not trusted`() async throws {
    try await withFolder { folder async throws in
      let folders = ClusterFolders(state: folder)
      #expect(
        throws: ClusterError.foreignFolder(
          folder: folder.path, account: try ClusterAccount.current().name)
      ) {
        try folders.makeOwned(folder.path, by: .current())
      }
    }
  }

  @Test func `a state folder that is a file is named with the reason`() async throws {
    try await withFolder { folder async throws in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      let cluster = try Self.cluster(in: file)
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      guard case .folderUnusable(folder: file.path, _) = error else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root's server runs under another account"))
  func `a folder the server's account cannot pass through is named`() async throws {
    try await withFolder { folder async throws in
      let closed = folder.appending(path: "closed")
      try FileManager.default.createDirectory(
        at: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      let cluster = try Self.cluster(in: closed.appending(path: "state"))
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      #expect(error == .unreachable(folder: closed.path, account: ClusterAccount.debian))
      #expect(error?.description.contains("chmod o+x \(closed.path)") == true)
    }
  }

  @Test func `missing programs name the places searched and the package`() async throws {
    try await withFolder { folder async throws in
      let cluster = try Self.cluster(
        in: folder, programs: ServerPrograms(folders: [URL(filePath: "/nonexistent/bin")]))
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      #expect(error == .missingPrograms(searched: ["/nonexistent/bin"]))
      #expect(error?.description.contains("postgresql-15") == true)
    }
  }

  @Test func `a full disk is named, whatever else initdb says`() {
    // What initdb of PostgreSQL 15 printed on a file system of 20 MB.
    let output = """
      running bootstrap script ... 2026-11-21 23:29:20.446 UTC [5783] FATAL:  could not extend \
      file "base/1/2691": No space left on device
      2026-11-21 23:29:20.446 UTC [5783] HINT:  Check free disk space.
      2026-11-21 23:29:20.446 UTC [5783] PANIC:  cannot abort transaction 1, it was already \
      committed
      Aborted
      child process exited with exit code 134
      """
    #expect(ClusterError(creation: output, in: "/state") == .diskFull(folder: "/state"))
    #expect(ClusterError(creation: "a\nb\n", in: "/state") == .creationFailed(output: "a b"))
  }

  @Test func `data of another major version name both versions`() async throws {
    try await withFolder { folder async throws in
      let cluster = try Self.cluster(in: folder)
      try cluster.folders.makeState(for: cluster.account)
      try cluster.folders.makeOwned(cluster.folders.data, by: cluster.account)
      try Data("9\n".utf8).write(to: folder.appending(path: "cluster/PG_VERSION"))
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      guard case .otherVersion(folder: cluster.folders.data, made: 9, _) = error else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(error?.description.contains("install the package postgresql-9") == true)
    }
  }

  @Test func `an account that is not there is named`() {
    #expect(throws: ClusterError.missingAccount("nobody-here")) {
      try ClusterAccount.named("nobody-here")
    }
  }

  @Test func `a lock that is held is waited for, but not for ever`() async throws {
    try await withFolder { folder async throws in
      let file = folder.appending(path: "lock").path
      let held = try FolderLock(file: file, patience: .zero)
      #expect(throws: ClusterError.locked(file: file)) {
        try FolderLock(file: file, patience: .milliseconds(50))
      }
      held.release()
      _ = try FolderLock(file: file, patience: .zero)
    }
  }

  private static func cluster(
    in folder: URL, programs: ServerPrograms = ServerPrograms(path: nil)
  ) throws -> PrivateCluster {
    PrivateCluster(
      stateFolder: folder, account: try .forServer(), programs: programs, durability: .none,
      logger: .silent)
  }
}
