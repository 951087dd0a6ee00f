import Foundation
import Testing

@testable import Registry

/// What holds for every profile that comes with the program, without a file to read.
@Suite struct BundledProfileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "deploy/profiles")

  private func profile(_ name: String) throws -> Profile {
    try Profile(
      yaml: try String(
        contentsOf: Self.folder.appending(path: name + ".yaml"), encoding: .utf8))
  }

  @Test func `each is named as its file and listed in the documentation`() throws {
    let text = try String(
      contentsOf: Self.root.appending(path: "docs/importing.md"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    for file in files where file.hasSuffix(".yaml") {
      let name = String(file.dropLast(5))
      #expect(try profile(name).name == name)
      #expect(text.contains("| `\(name)` |"), "\(name) is not in docs/importing.md")
    }
  }

  /// The workbook's profile repeats what those of its two sheets say; they must not drift apart.
  @Test func `the register as a workbook means what its sheets mean`() throws {
    let halves = try profile("cricos-institutions").tables + profile("cricos-courses").tables
    let whole = try profile("cricos").tables.map { table in
      var table = table
      table.sheet = nil
      return table
    }
    #expect(whole == halves)
  }
}
