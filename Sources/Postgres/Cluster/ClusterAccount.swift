import Foundation

/// The operating system's account under which a private cluster's server runs.
public struct ClusterAccount: Sendable, Equatable {
  /// The account of Debian's PostgreSQL packages, used where this program runs as root.
  public static let debian = "postgres"

  /// Its name in the password file.
  public let name: String
  let user: uid_t
  let group: gid_t

  /// The current account; for root, which PostgreSQL refuses, the unprivileged `postgres`.
  public static func forServer() throws -> ClusterAccount {
    geteuid() == 0 ? try named(debian) : try current()
  }

  /// The account this program runs under.
  static func current() throws -> ClusterAccount {
    guard let entry = getpwuid(geteuid()) else {
      throw ClusterError.missingAccount("number \(geteuid())")
    }
    return ClusterAccount(entry: entry.pointee)
  }

  /// The account of a name; throws where there is none.
  static func named(_ name: String) throws -> ClusterAccount {
    guard let entry = getpwnam(name) else { throw ClusterError.missingAccount(name) }
    return ClusterAccount(entry: entry.pointee)
  }

  /// Whether it is another account than the one this program runs under.
  var isForeign: Bool { user != geteuid() }

  /// Whether the account may pass through a folder of this owner, group and mode.
  func mayEnter(_ folder: stat) -> Bool {
    if folder.st_uid == user { return folder.st_mode & 0o100 != 0 }
    if folder.st_gid == group { return folder.st_mode & 0o010 != 0 }
    return folder.st_mode & 0o001 != 0
  }

  private init(entry: passwd) {
    name = String(cString: entry.pw_name)
    user = entry.pw_uid
    group = entry.pw_gid
  }
}
