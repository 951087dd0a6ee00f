import Foundation
import TestDatabase

/// The program's own binary, run as a user runs it.
struct Program {
  /// What a run printed and how it ended.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    /// The output as a JSON object.
    var json: [String: Any] {
      get throws {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
      }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The binary beside the tests, which are built together.
  static var binary: URL {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let folders = sequence(first: URL(filePath: tests).deletingLastPathComponent()) {
        $0.path() == "/" ? nil : $0.deletingLastPathComponent()
      }
      let candidates =
        folders.map { $0.appending(path: "prospectus") }
        + [root.appending(path: ".build/debug/prospectus")]
      return candidates.first {
        FileManager.default.isExecutableFile(atPath: $0.path()) && !$0.hasDirectoryPath
      } ?? candidates[candidates.count - 1]
    }
  }

  /// A process that is about to run with `arguments` against `database`.
  static func process(_ arguments: [String], database: String) throws -> Process {
    let process = Process()
    process.executableURL = try binary
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["DATABASE_URL"] = database
    environment["COLUMNS"] = "120"
    process.environment = environment
    return process
  }

  /// Runs the program to its end, without holding one of the few threads that all tests share.
  static func run(_ arguments: [String], database: String) async throws -> Outcome {
    let process = try process(arguments, database: database)
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files instead of pipes: a pipe that nobody empties would stop a talkative program.
    let files = try ["out", "err"].map { name in
      let file = folder.appending(path: name)
      try Data().write(to: file)
      return file
    }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try await end(of: process)
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// Starts a process and answers when it has ended.
  private static func end(of process: Process) async throws {
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
  }

  /// A new folder of a test's own.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "prospectus-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Runs `body` with the path of a file that holds `text`.
  static func withFile<Answer>(
    _ text: String, named name: String = "file.csv", _ body: (String) async throws -> Answer
  ) async throws -> Answer {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try await body(file.path())
  }
}
