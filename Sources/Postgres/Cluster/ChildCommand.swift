import Foundation

/// Runs PostgreSQL's programs under the server's account and waits for them.
///
/// Foundation's `Process` would wait for the server itself, which inherits the socket by which it
/// notices the end of a child; a pipe would do the same, so the output goes to memory.
struct ChildCommand {
  /// How a program ended and what it printed.
  struct Outcome {
    /// Its exit code, or 128 and the signal that ended it.
    let status: Int32
    let output: String
  }

  /// Neither `PG*` variables nor a language in which messages would be hard to recognize.
  private static let environment: [String] = ["PATH=/usr/bin:/bin", "LC_ALL=C"]

  let account: ClusterAccount

  /// Runs a program to its end; throws the operating system's error where it does not begin.
  func run(_ program: URL, _ arguments: [String]) throws -> Outcome {
    let output = try memory()
    defer { close(output) }
    let process = try start(prefix + [program.path] + arguments, output: output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: text(of: output))
  }

  /// PostgreSQL's programs insist on a current folder they may read; from root, setpriv becomes
  /// the account and then the program, without a session in between.
  private var prefix: [String] {
    let identity = ["--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups"]
    return ["/usr/bin/env", "--chdir=/"] + (account.isForeign ? ["setpriv"] + identity : [])
  }

  private func start(_ words: [String], output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    let arguments = words.map { strdup($0) }
    let environment = Self.environment.map { strdup($0) }
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, words[0], &actions, nil, arguments + [nil], environment + [nil])
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  /// A file in memory without a name; a full disk cannot keep a message about it from us.
  private func memory() throws -> Int32 {
    let name = "/prospectus-\(UUID().uuidString)"
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    shm_unlink(name)
    return file
  }

  private func text(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    let bytes = try? FileHandle(fileDescriptor: file, closeOnDealloc: false).readToEnd()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}
