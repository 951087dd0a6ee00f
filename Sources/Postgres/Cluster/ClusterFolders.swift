import Foundation

/// The files and folders of a private cluster, all below one state folder.
struct ClusterFolders {
  /// A Unix socket's path has room for this many bytes, the closing zero not counted.
  static let longestSocketPath = 107
  static let port = 5432

  let state: String

  /// The folders below a state folder; touches nothing.
  init(state: URL) {
    self.state = state.standardizedFileURL.path(percentEncoded: false).trimmingSlash
  }

  var data: String { "\(state)/cluster" }
  /// Where `initdb` works; renamed to `data` when it is done, so `data` is never half made.
  var unfinishedData: String { "\(state)/cluster.new" }
  var logs: String { "\(state)/log" }
  var log: String { "\(logs)/server.log" }
  var lock: String { "\(state)/lock" }

  /// The socket's folder: below the state folder, or a short one where that path would not do.
  ///
  /// libpq separates several hosts by commas, so a path with one would be taken for two.
  var socket: String {
    let natural = "\(state)/run"
    let path = "\(natural)/.s.PGSQL.\(Self.port)"
    let fits = path.utf8.count <= Self.longestSocketPath && !path.contains(",")
    return fits ? natural : "/tmp/prospectus-\(Self.shortHash(state))"
  }

  /// Makes the state folder, where the lock is, and checks that the account can reach it.
  func makeState(for account: ClusterAccount) throws {
    try makeStateFolder(for: account)
    try checkReach(of: account)
  }

  /// Makes the folders inside; two at once would see each other's half made.
  func makeInside(for account: ClusterAccount) throws {
    try makeOwned(logs, by: account)
    try makeOwned(socket, by: account)
  }

  /// Makes a folder for the account alone, or checks that an existing one is.
  func makeOwned(_ folder: String, by account: ClusterAccount) throws {
    if mkdir(folder, 0o700) == 0 {
      if account.isForeign, chown(folder, account.user, account.group) != 0 {
        throw Self.unusable(folder)
      }
      return
    }
    guard errno == EEXIST else { throw Self.unusable(folder) }
    try checkOwned(folder, by: account)
  }

  /// Throws unless the folder is the account's and closed to all others.
  func checkOwned(_ folder: String, by account: ClusterAccount) throws {
    var facts = stat()
    guard lstat(folder, &facts) == 0 else { throw Self.unusable(folder) }
    let isFolder = facts.st_mode & S_IFMT == S_IFDIR
    guard isFolder, facts.st_uid == account.user, facts.st_mode & 0o077 == 0 else {
      throw ClusterError.foreignFolder(folder: folder, account: account.name)
    }
  }

  private func makeStateFolder(for account: ClusterAccount) throws {
    // Another account must be able to pass through, though not to look around.
    let mode = account.isForeign ? 0o711 : 0o700
    do {
      try FileManager.default.createDirectory(
        atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    } catch {
      throw ClusterError(writing: state, in: state, error)
    }
    guard access(state, W_OK | X_OK) == 0 else { throw Self.unusable(state) }
  }

  private func checkReach(of account: ClusterAccount) throws {
    var path = URL(filePath: state).resolvingSymlinksInPath()
    var blocked: String?
    while true {
      var facts = stat()
      guard stat(path.path, &facts) == 0 else { throw Self.unusable(path.path) }
      if !account.mayEnter(facts) { blocked = path.path }
      if path.path == "/" { break }
      path.deleteLastPathComponent()
    }
    if let blocked { throw ClusterError.unreachable(folder: blocked, account: account.name) }
  }

  private static func unusable(_ folder: String) -> ClusterError {
    .folderUnusable(folder: folder, reason: String(cString: strerror(errno)))
  }

  /// FNV-1a over the path: short, stable and good enough to tell a user's few folders apart.
  private static func shortHash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}

extension String {
  fileprivate var trimmingSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
