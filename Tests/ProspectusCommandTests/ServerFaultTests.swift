import Foundation
import Testing

/// A private cluster of the test's own, stopped under an import.
@Suite struct ServerFaultTests {
  private let file = Imports.sample("us/scorecard_programs.csv", "scorecard-programs")

  /// A process of the program that knows of no database but the private cluster in `folder`.
  private func process(_ arguments: [String], in folder: URL) throws -> Process {
    let process = try Program.process(arguments, database: "")
    var environment = (process.environment ?? [:]).filter { !$0.key.hasPrefix("PG") }
    environment["DATABASE_URL"] = nil
    environment["XDG_STATE_HOME"] = folder.path()
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    return process
  }

  private func run(_ arguments: [String], in folder: URL) async throws -> (Int32, String) {
    let process = try process(arguments, in: folder)
    let errors = folder.appending(path: "errors")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
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
    while isAlive(server) { try await Task.sleep(for: .milliseconds(5)) }
    #expect(try await run(["import", "show", "1"], in: folder).0 == (code == 0 ? 0 : 66))
    #expect(try await run(["import", "apply"] + file + ["--quiet"], in: folder).0 == 0)
    #expect(try await run(["database", "stop"], in: folder).0 == 0)
  }
}
