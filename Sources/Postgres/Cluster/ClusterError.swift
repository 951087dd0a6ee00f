import Foundation

/// Why a private cluster could not be made, started or stopped; each is one clear sentence.
public enum ClusterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The account the server should run under does not exist.
  case missingAccount(String)
  /// PostgreSQL's server programs were found in none of these folders.
  case missingPrograms(searched: [String])
  /// The data were made by a major version that is not installed.
  case otherVersion(folder: String, made: Int, installed: [Int])
  /// The operating system refused a file or folder of the state folder.
  case folderUnusable(folder: String, reason: String)
  /// The server's account may not pass through a folder on the way to the state folder.
  case unreachable(folder: String, account: String)
  /// A folder the server needs belongs to somebody else or is open to others.
  case foreignFolder(folder: String, account: String)
  /// No room is left on the device of the state folder.
  case diskFull(folder: String)
  /// `initdb` failed; its last words.
  case creationFailed(output: String)
  /// The server did not come up, or did not go down; the last lines it logged.
  case serverFailed(action: String, log: String, lines: [String])
  /// Another start or stop has held the lock for the whole time we were ready to wait.
  case locked(file: String)
  /// Server processes have outlived their parent; the data must not be touched before they end.
  case orphans(processes: [Int32], folder: String)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .missingAccount(let name):
      "PostgreSQL cannot run because there is no account \(name) on this machine;"
        + " install the package postgresql, which makes one, or do not run as root"
    case .missingPrograms(let folders):
      "PostgreSQL's server programs pg_ctl, initdb and postgres were not found in"
        + " \(folders.joined(separator: ", ")); install the package postgresql-15"
    case .otherVersion(let folder, let made, let installed):
      "the data in \(folder) were made by PostgreSQL \(made), but installed is"
        + " \(installed.map(String.init).joined(separator: ", "));"
        + " install the package postgresql-\(made), or move the folder away"
    case .folderUnusable(let folder, let reason):
      "the folder \(folder) cannot be used: \(reason);"
        + " choose another with XDG_STATE_HOME or correct its permissions"
    case .unreachable(let folder, let account):
      "PostgreSQL runs as the account \(account), which may not pass through \(folder);"
        + " run chmod o+x \(folder), or choose another state folder with XDG_STATE_HOME"
    case .foreignFolder(let folder, let account):
      "the folder \(folder) should belong to the account \(account) and to nobody else;"
        + " correct its owner and mode, or remove it"
    case .diskFull(let folder):
      "no space is left on the device of \(folder); free some and start again"
    case .creationFailed(let output):
      "PostgreSQL could not make its data folder: \(output)"
    case .serverFailed(let action, let log, let lines):
      "PostgreSQL did not \(action); the last lines of \(log) are: \(lines.joined(separator: " | "))"
    case .locked(let file):
      "another start or stop of this cluster has not ended; it holds the lock \(file)"
    case .orphans(let processes, let folder):
      "server processes \(processes.map(String.init).joined(separator: ", ")) still use \(folder)"
        + " although their parent is gone; end them and start again"
    }
  }

  /// What one of Foundation's errors means for a file of a state folder.
  init(writing path: String, in state: String, _ error: any Error) {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    let code = ((cause ?? error) as? POSIXError)?.code ?? .EIO
    self =
      code == .ENOSPC
      ? .diskFull(folder: state)
      : .folderUnusable(folder: path, reason: String(cString: strerror(code.rawValue)))
  }

  /// What the words of a failed `initdb` mean.
  init(creation output: String, in state: String) {
    self =
      Self.tellsOfFullDisk(output)
      ? .diskFull(folder: state) : .creationFailed(output: output.oneLine)
  }

  /// Whether PostgreSQL's words, in English as its programs are asked to speak, are about space.
  static func tellsOfFullDisk(_ words: String) -> Bool {
    words.contains("No space left on device")
  }
}
