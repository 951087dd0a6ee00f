import Foundation

/// The file `postmaster.pid`, by which a running server marks its data folder.
struct PostmasterFile {
  /// What the file says, held against the processes there are.
  enum Finding: Equatable {
    /// There is no such file.
    case absent
    /// The server runs.
    case running(Int32)
    /// The process named is gone, or dead and not yet reaped by its parent.
    case dead(Int32)
    /// The process named is something else.
    case stranger(Int32)
  }

  let dataFolder: String
  let socketFolder: String

  private var path: String { "\(dataFolder)/postmaster.pid" }
  /// The mark beside the socket, in a folder that is this cluster's alone.
  private var socketPath: String { "\(socketFolder)/.s.PGSQL.\(ClusterFolders.port).lock" }

  /// Reads the file and looks at the process it names.
  func finding() -> Finding {
    guard let process = process(in: path) else {
      return FileManager.default.fileExists(atPath: path) ? .dead(0) : .absent
    }
    if isServer(process) { return .running(process) }
    return exists(process) && !isZombie(process) ? .stranger(process) : .dead(process)
  }

  /// Removes marks that PostgreSQL would believe although no server is behind them.
  ///
  /// It takes any process for a server, a dead one that nobody reaps included, but sees by itself
  /// when there is none. Throws where server processes have outlived their parent: the mark also
  /// names the shared memory by which a new server would notice them.
  func removeFalseMarks() throws {
    let marks = [path, socketPath].filter { process(in: $0).map(exists) ?? false }
    guard !marks.isEmpty else { return }
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { Int32($0) }.filter(isServer).sorted()
    guard processes.isEmpty else {
      throw ClusterError.orphans(processes: processes, folder: dataFolder)
    }
    for mark in marks { try FileManager.default.removeItem(atPath: mark) }
  }

  /// The number on a mark's first line.
  private func process(in mark: String) -> Int32? {
    let text = try? String(contentsOfFile: mark, encoding: .utf8)
    let line = text?.split(whereSeparator: \.isNewline).first
    return line.flatMap { Int32($0.trimmingCharacters(in: .whitespaces)) }
  }

  private func exists(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }

  /// The state follows the name, which is in parentheses and may hold anything.
  private func isZombie(_ process: Int32) -> Bool {
    let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return text?.split(separator: ")").last?.hasPrefix(" Z") ?? false
  }

  /// Whether a process is PostgreSQL at work in this folder; its servers make it their own.
  private func isServer(_ process: Int32) -> Bool {
    let folder = "/proc/\(process)"
    let name = try? String(contentsOfFile: "\(folder)/comm", encoding: .utf8)
    guard name?.hasPrefix("postgres") == true else { return false }
    let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/cwd")
    return place == URL(filePath: dataFolder).resolvingSymlinksInPath().path
  }
}
