import Crypto
import Foundation
import Registry
import RegistryStore

/// Reads a plan from front to back, in constant memory, and throws where it is not what was written.
final class PlanReader {
  private let path: String
  private let handle: FileHandle
  private var buffer = Data()
  private var hash = SHA256()
  private var number = 0

  private static let mark = Data("{\"prospectus_plan\":".utf8)
  private static let pieceSize = 1 << 20

  /// Whether the file at `path` begins as plans do.
  static func isPlan(_ path: String) throws -> Bool {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    return try handle.read(upToCount: mark.count) == mark
  }

  /// Opens a plan.
  init(path: String) throws {
    self.path = path
    handle = try FileHandle(forReadingFrom: URL(filePath: path))
  }

  deinit { try? handle.close() }

  /// Reads the first two lines.
  func header() throws -> PlanHeader {
    let version = try object(try line())["prospectus_plan"] as? Int
    guard version == PlanHeader.version else {
      throw fault("this is a plan of version \(version ?? 0), and this program reads version 1")
    }
    guard let line = try line() else { throw fault("the plan ends in the middle") }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    decoder.dateDecodingStrategy = .iso8601
    do {
      return try decoder.decode([String: PlanHeader].self, from: line).values.first
        ?? { throw fault("it has no header") }()
    } catch is DecodingError {
      throw fault("its header is damaged")
    }
  }

  /// Reads the rest and hands every draft to `staging`.
  func read(_ header: PlanHeader, into staging: Staging) throws -> ReadFile {
    var findings: [Finding] = []
    var drafts = 0
    while true {
      let written = hash
      guard let line = try line() else { throw fault("the plan ends in the middle") }
      let object = try object(line)
      if let draft = object["draft"] as? [Any] {
        try staging.add(try self.draft(draft))
        drafts += 1
      } else if let finding = object["finding"] as? [String: Any] {
        if object["phase"] as? String == "reading" {
          findings.append(try self.finding(finding, key: object["key"] as? Int))
        }
      } else if let end = object["end"] as? String {
        guard end == written.finalize().hexadecimal, drafts == header.lines["drafts"] else {
          throw fault("it is not as it was written; make the plan again")
        }
        return ReadFile(
          digest: header.digest, rows: header.rows, findings: findings, evidence: header.evidence,
          sheets: header.sheets ?? [], forms: header.forms ?? [])
      }
    }
  }

  private func draft(_ parts: [Any]) throws -> Draft {
    guard parts.count == 4, let name = parts[0] as? String,
      let table = CanonicalTable(rawValue: name), let row = parts[1] as? Int,
      let evidence = parts[2] as? Int, let cells = parts[3] as? [Any],
      cells.count == table.stagedNames.count
    else { throw fault("it has a draft that this program cannot read") }
    return Draft(table: table, row: row, evidence: evidence, cells: cells.map { $0 as? String })
  }

  /// A finding at the row key that stands beside it, so that its row is counted as it was.
  private func finding(_ object: [String: Any], key: Int?) throws -> Finding {
    guard let code = object["code"] as? String,
      let level = (object["level"] as? String).flatMap(FindingLevel.init(rawValue:))
    else { throw fault("it has a finding that this program cannot read") }
    return Finding(
      code, level, table: object["table"] as? String,
      sheet: key == nil ? object["sheet"] as? String : nil, row: key ?? object["row"] as? Int,
      column: object["column"] as? String,
      value: object["value"] as? String, message: object["message"] as? String ?? "",
      suggestion: object["suggestion"] as? String)
  }

  private func object(_ line: Data?) throws -> [String: Any] {
    guard let line else { throw fault("the plan ends in the middle") }
    guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] else {
      throw fault("it is damaged")
    }
    return object
  }

  /// The next line without its end, or nil after the last.
  private func line() throws -> Data? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[buffer.startIndex..<end]
        hash.update(data: buffer[buffer.startIndex...end])
        buffer = buffer[(end + 1)...]
        number += 1
        return line
      }
      guard let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty else {
        return nil
      }
      buffer = Data(buffer) + piece
    }
  }

  private func fault(_ message: String) -> FileFault {
    FileFault(file: path, message: "line \(number): \(message)")
  }
}
