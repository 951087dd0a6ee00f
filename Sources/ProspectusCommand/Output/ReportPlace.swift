import Foundation
import Postgres
import Registry
import RegistryStore

/// Where a saved report is: in the registry under a number or name, or in a file.
enum ReportPlace {
  case number(Int)
  case name(String)
  case file(String)

  /// What a person means: a path has a slash or the suffix of JSON, a number is only digits.
  init(_ text: String) {
    if text.contains("/") || text.lowercased().hasSuffix(".json") {
      self = .file(text)
    } else if let number = Int(text) {
      self = .number(number)
    } else {
      self = .name(text)
    }
  }

  /// The report; `RegistryError.notFound` where there is none.
  func report(in options: DatabaseOptions) async throws -> SavedReport {
    let query: FindReport
    switch self {
    case .file(let path): return try Self.read(path)
    case .number(let id): query = FindReport(id: id)
    case .name(let name): query = FindReport(named: name)
    }
    let database = try await options.reading()
    let saved = try await database.read { try query.report(on: $0) }
    await database.close()
    return saved
  }

  /// A report of a hundred things with long cells is a few megabytes.
  private static let largestFile = 64 << 20

  private static func read(_ path: String) throws -> SavedReport {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw RegistryError.notFound("there is no file \(path)")
    }
    let bytes = try handle.read(upToCount: largestFile + 1) ?? Data()
    guard bytes.count <= largestFile else {
      throw RegistryError.invalid([
        Finding("report_unreadable", .reject, message: "\(path) is larger than 64 MiB")
      ])
    }
    return try SavedReport(file: bytes)
  }
}
