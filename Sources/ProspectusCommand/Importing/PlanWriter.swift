import Foundation
import Registry
import RegistryReport
import RegistryStore

/// Writes a plan, whole or not at all: its head is known last and stands first, so drafts and changes
/// wait in files beside it.
final class PlanWriter {
  private let path: String
  private let folder: URL
  private let drafts: LineFile

  /// A plan that will stand at `path`; throws when nothing can be written there.
  init(path: String) throws {
    self.path = path
    let place = URL(filePath: path).deletingLastPathComponent()
    folder = place.appending(path: ".prospectus-plan-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw RegistryError.conflict(
        "\(path) cannot be written: \(error.localizedDescription) Choose a folder that is there "
          + "and that you may write to.")
    }
    drafts = try LineFile(folder.appending(path: "drafts"), for: path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Takes one draft.
  func add(_ draft: Draft) throws {
    var json = JSONWriter()
    json.object { json in
      json.key("draft")
      json.array(0..<4) { json, part in
        switch part {
        case 0: json.value(draft.table.rawValue)
        case 1: json.raw(String(draft.row))
        case 2: json.raw(String(draft.evidence))
        default: json.array(draft.cells) { $0.value($1) }
        }
      }
    }
    try drafts.add(json.text)
  }

  /// Writes the head, the findings, the changes and the drafts, and puts the plan in its place.
  func finish(_ header: PlanHeader, _ planned: PlannedChanges) throws {
    let changes = try LineFile(folder.appending(path: "changes"), for: path)
    try planned.each { try changes.add("{\"change\":\($0)}") }
    let findings = try LineFile(folder.appending(path: "findings"), for: path)
    for (phase, list) in [("reading", planned.file.findings), ("registry", planned.found)] {
      for finding in list {
        try findings.add(
          try Self.line(of: finding, phase: phase, sheets: planned.file.sheets))
      }
    }
    var header = header
    header.changesDigest = changes.digest
    header.lines = [
      "findings": findings.lines, "changes": changes.lines, "drafts": drafts.lines,
    ]
    let plan = try LineFile(folder.appending(path: "plan"), for: path)
    try plan.add("{\"prospectus_plan\":\(PlanHeader.version)}")
    try plan.add("{\"header\":\(try Self.json(header))}")
    for part in [findings, changes, drafts] { try plan.append(contentsOf: part) }
    try plan.add("{\"end\":\"\(plan.digest)\"}")
    try plan.flush()
    try replace(with: plan.url)
  }

  private func replace(with file: URL) throws {
    guard rename(file.path(), path) == 0 else {
      throw RegistryError.conflict(
        "\(path) cannot be written: \(String(cString: strerror(errno))); no plan was written")
    }
  }

  /// A finding at its row and sheet, as a person sees them, with the row's key where that is another
  /// number.
  private static func line(
    of finding: Finding, phase: String, sheets: [String]
  ) throws -> String {
    let placed = finding.placed(on: sheets)
    let key = placed == finding ? nil : finding.row
    let beside = key.map { ",\"key\":\($0)" } ?? ""
    return "{\"phase\":\"\(phase)\"\(beside),\"finding\":\(try json(placed))}"
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
