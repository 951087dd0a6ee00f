import CPostgres
import Foundation
import Logging

/// Starting and stopping, on a thread that may wait.
extension PrivateCluster {
  /// A start may have to replay the log of a crash, and another start may be doing so.
  private static let patience = Duration.seconds(120)
  /// A log beyond this many bytes is put aside at the next start.
  private static let longestLog = 10_000_000

  /// Makes and starts what is missing; blocks for as long as that takes.
  func startAndWait() throws -> Start {
    try folders.makeState(for: account)
    let lock = try FolderLock(file: folders.lock, patience: Self.patience)
    defer { lock.release() }
    try folders.makeInside(for: account)
    let installation = try installation()
    try makeDataFolder(installation)
    switch mark.finding() {
    case .running:
      try waitUntilReady()
      try prepare()
      return .alreadyRunning
    case .absent: break
    case .dead(let process):
      logger.warning("process \(process) of an earlier server is gone; starting anew")
    case .stranger(let process):
      logger.warning("process \(process) is no server, though marked as one; starting anew")
    }
    try mark.removeFalseMarks()
    try launch(installation)
    try prepare()
    return .started
  }

  /// Stops the server if it runs; blocks until it is gone.
  func stopAndWait() throws -> Stop {
    guard case .running = status() else { return .notRunning }
    let lock = try FolderLock(file: folders.lock, patience: Self.patience)
    defer { lock.release() }
    guard case .running = status() else { return .notRunning }
    let outcome = try command.run(
      installation().control,
      ["stop", "-D", folders.data, "-m", "fast", "-w", "-t", "60", "-s"])
    guard outcome.status == 0 else { throw failure("stop", since: 0, outcome.output) }
    return .stopped
  }

  /// A server whose starter was interrupted may still be replaying its log.
  private func waitUntilReady() throws {
    let end = ContinuousClock.now + Self.patience
    while PQping(connectionString(database: "postgres")) != PQPING_OK {
      guard ContinuousClock.now < end else { throw failure("become ready", since: 0, "") }
      usleep(100_000)
    }
  }

  private var command: ChildCommand {
    ChildCommand(account: account)
  }

  private func installation() throws -> ServerPrograms.Installation {
    let version = try? String(contentsOfFile: "\(folders.data)/PG_VERSION", encoding: .utf8)
    let major = version.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    return try programs.installation(for: major, dataFolder: folders.data, using: command)
  }

  /// Runs `initdb` beside the data folder and renames, unless there is one.
  private func makeDataFolder(_ installation: ServerPrograms.Installation) throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: "\(folders.data)/PG_VERSION") else {
      return try folders.checkOwned(folders.data, by: account)
    }
    logger.info("making a PostgreSQL \(installation.major) cluster in \(folders.data)")
    if files.fileExists(atPath: folders.unfinishedData) {
      try files.removeItem(atPath: folders.unfinishedData)
    }
    try folders.makeOwned(folders.unfinishedData, by: account)
    let outcome = try command.run(installation.creation, creationArguments)
    guard outcome.status == 0 else {
      try? files.removeItem(atPath: folders.unfinishedData)
      throw ClusterError(creation: outcome.output, in: folders.state)
    }
    try configuration.include(in: folders.unfinishedData)
    guard rename(folders.unfinishedData, folders.data) == 0 else {
      let reason = String(cString: strerror(errno))
      throw ClusterError.folderUnusable(folder: folders.data, reason: reason)
    }
  }

  private var configuration: ClusterConfiguration {
    ClusterConfiguration(folders: folders, account: account, durability: durability)
  }

  private var creationArguments: [String] {
    let arguments = [
      "-D", folders.unfinishedData, "--username=\(Self.user)", "--encoding=UTF8",
      "--locale=C.UTF-8", "--data-checksums", "--auth-local=peer", "--auth-host=reject",
    ]
    return durability == .none ? arguments + ["--no-sync"] : arguments
  }

  private func launch(_ installation: ServerPrograms.Installation) throws {
    try configuration.write(into: folders.data)
    let start = putLogAside()
    let outcome = try command.run(
      installation.control,
      [
        "start", "-D", folders.data, "-l", folders.log, "-w",
        "-t", "\(Self.patience.components.seconds)", "-s",
      ])
    guard outcome.status == 0 else { throw failure("start", since: start, outcome.output) }
  }

  /// Renames a long log, and answers where in the log this start will begin.
  private func putLogAside() -> Int {
    let size = (try? FileManager.default.attributesOfItem(atPath: folders.log)[.size]) as? Int ?? 0
    guard size > Self.longestLog else { return size }
    return rename(folders.log, folders.log + ".old") == 0 ? 0 : size
  }

  /// The reason in what a program printed and the server logged since.
  private func failure(_ action: String, since start: Int, _ output: String) -> ClusterError {
    let log = FileManager.default.contents(atPath: folders.log) ?? Data()
    let text = String(decoding: log.dropFirst(start), as: UTF8.self)
    guard !ClusterError.tellsOfFullDisk(text + output) else {
      return .diskFull(folder: folders.state)
    }
    let lines = text.isEmpty ? output : text
    let last = lines.split(whereSeparator: \.isNewline).suffix(5).map(String.init)
    return .serverFailed(action: action, log: folders.log, lines: last)
  }
}
