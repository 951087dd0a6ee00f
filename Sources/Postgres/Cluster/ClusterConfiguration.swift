import Foundation

/// The files by which a private cluster's server is told what to do, written at every start.
struct ClusterConfiguration {
  let folders: ClusterFolders
  let account: ClusterAccount
  let durability: Durability

  /// Puts the files into a data folder, where `postgresql.conf` includes the first.
  func write(into data: String) throws {
    try replace("\(data)/prospectus.conf", with: settings)
    try replace("\(data)/pg_hba.conf", with: "local all all peer map=prospectus\n")
    try replace("\(data)/pg_ident.conf", with: identities)
  }

  /// Makes a fresh data folder's `postgresql.conf` include our settings.
  func include(in data: String) throws {
    let path = "\(data)/postgresql.conf"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try replace(path, with: text + "\ninclude_if_exists = 'prospectus.conf'\n")
  }

  /// For one user on a small machine: two cores, a few hundred megabytes, short statements.
  private var settings: String {
    """
    listen_addresses = ''
    port = \(ClusterFolders.port)
    unix_socket_directories = '\(folders.socket.replacing("'", with: "''"))'
    unix_socket_permissions = 0700
    shared_buffers = 128MB
    work_mem = 16MB
    maintenance_work_mem = 128MB
    max_wal_size = 2GB
    random_page_cost = 1.1
    jit = off
    timezone = 'UTC'
    log_timezone = 'UTC'
    cluster_name = 'prospectus'
    \(durability == .none ? Self.careless : "")
    """
  }

  private static let careless = """
    fsync = off
    synchronous_commit = off
    full_page_writes = off

    """

  /// Who may be the database user: this program's account and the server's own.
  private var identities: String {
    let names = Set([account.name, (try? ClusterAccount.current().name) ?? account.name])
    return names.sorted()
      .map { "prospectus \"\($0)\" \(PrivateCluster.user)\n" }.joined()
  }

  /// Writes beside the file and renames, so that a power cut leaves the old or the new one.
  private func replace(_ path: String, with text: String) throws {
    let new = path + ".new"
    do {
      try Data(text.utf8).write(to: URL(filePath: new))
    } catch {
      throw ClusterError(writing: path, in: folders.state, error)
    }
    guard chmod(new, 0o600) == 0,
      !account.isForeign || chown(new, account.user, account.group) == 0,
      rename(new, path) == 0
    else {
      throw ClusterError.folderUnusable(folder: path, reason: String(cString: strerror(errno)))
    }
  }
}
