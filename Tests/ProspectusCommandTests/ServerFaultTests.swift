import Foundation
import Testing

/// A private cluster of the test's own, stopped under an import.
@Suite struct ServerFaultTests {
  private let file = Imports.sample("us/scorecard_programs.csv", "scorecard-programs")

  /// Runs the program to its end with no database but the private cluster in `folder`. A shell writes
  /// the exit code down: the server that the program starts keeps every other way to notice the end
  /// open.
  private func run(_ arguments: [String], in folder: URL) async throws -> (Int32, String) {
    let place = folder.appending(path: UUID().uuidString).path()
    let process = try Program.process([], database: "")
    let script = "\"$0\" \"$@\" >/dev/null 2>'\(place).err'; echo $? >'\(place).code'"
    process.arguments = ["-c", script, try Program.binary.path()] + arguments
    process.executableURL = URL(filePath: "/bin/sh")
    var environment = (process.environment ?? [:]).filter { !$0.key.hasPrefix("PG") }
    environment["DATABASE_URL"] = nil
    environment["XDG_STATE_HOME"] = folder.path()
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 1...6000 {
      let code = try? String(contentsOfFile: place + ".code", encoding: .utf8)
      if let code = code.flatMap({ Int32($0.trimmingCharacters(in: .newlines)) }) {
        return (code, try String(contentsOfFile: place + ".err", encoding: .utf8))
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return (-1, "no end after a minute")
  }

  /// The server's first process.
  private func postmaster(in folder: URL) throws -> Int32 {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.lastPathComponent == "postmaster.pid" {
      let text = try String(contentsOf: file, encoding: .utf8)
      if let number = text.split(separator: "\n").first.flatMap({ Int32($0) }) { return number }
    }
    return try #require(nil, "no server runs in \(folder.path())")
  }

  /// Whether a process runs; one that has ended may still wait for its parent to take note.
  private func isAlive(_ process: Int32) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? false
  }

  @Test func `a server stopped at once under an import leaves all or nothing`() async throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // PostgreSQL refuses to run as root, and its account must be able to look in here.
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path())
    #expect(try await run(["import", "list"], in: folder).0 == 0)
    let server = try postmaster(in: folder)
    async let ended = run(["import", "apply"] + file + ["--quiet"], in: folder)
    try await Task.sleep(for: .milliseconds(700))
    // What pg_ctl stop -m immediate sends.
    kill(server, SIGQUIT)
    let (code, errors) = try await ended
    #expect(code == 69 || code == 0, "\(errors)")
    #expect(code == 0 || errors.contains("nothing of it was stored"), "\(errors)")
    for _ in 1...1000 where isAlive(server) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(try await run(["import", "show", "1"], in: folder).0 == (code == 0 ? 0 : 66))
    #expect(try await run(["import", "apply"] + file + ["--quiet"], in: folder).0 == 0)
    #expect(try await run(["database", "stop"], in: folder).0 == 0)
  }
}
