import Foundation

/// Where this user's programs keep what they must not lose.
enum StateFolder {
  /// The place for a root whose home is closed to the server's account, as Debian's is.
  static let system = "/var/lib/prospectus"

  /// `$XDG_STATE_HOME/prospectus`, else `$HOME/.local/state/prospectus`, else the system's.
  static func standard(
    environment: [String: String], isRoot: Bool, isOpen: (String) -> Bool
  ) -> URL {
    // The XDG specification says to ignore paths that are not absolute.
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") {
      return URL(filePath: base).appending(path: "prospectus")
    }
    guard let home = environment["HOME"], home.hasPrefix("/"), !isRoot || isOpen(home) else {
      return URL(filePath: system)
    }
    return URL(filePath: home).appending(path: ".local/state/prospectus")
  }

  /// Whether accounts other than its owner may pass through a folder.
  static func isOpenToOthers(_ folder: String) -> Bool {
    var facts = stat()
    return stat(folder, &facts) == 0 && facts.st_mode & 0o001 != 0
  }
}
