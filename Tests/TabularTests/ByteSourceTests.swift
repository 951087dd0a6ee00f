import Foundation
import Tabular
import Testing

@Suite struct ByteSourceTests {
  // Both as printed by `sha256sum`.
  private static let digestOfNothing =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  private static let digestOfABC =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func withFile<Value>(
    _ bytes: some Sequence<UInt8>, _ body: (String) throws -> Value
  ) throws -> Value {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }

  @Test func `a file's digest is what sha256sum prints, once its end was read`() throws {
    try withFile("abc".utf8) { path in
      let source = try FileByteSource(path: path)
      var reader = try CSVReader(source)
      #expect(source.digest == nil)
      while try reader.next() {}
      #expect(source.digest == Self.digestOfABC)
    }
    try withFile([]) { path in
      let source = try FileByteSource(path: path)
      var reader = try CSVReader(source)
      #expect(try reader.next() == false)
      #expect(source.digest == Self.digestOfNothing)
    }
  }

  @Test func `a byte order mark is part of the digest`() throws {
    let source = MemoryByteSource("\u{FEFF}abc".utf8)
    var reader = try CSVReader(source)
    while try reader.next() {}
    #expect(source.digest == "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c")
  }

  @Test func `a file that was not read to its end has no digest`() throws {
    let source = MemoryByteSource("\"x\"y\n\(String(repeating: "z", count: 1 << 19))".utf8)
    var reader = try CSVReader(source)
    #expect(throws: TabularError.self) { _ = try reader.next() }
    #expect(source.digest == nil)
  }

  @Test func `progress can be watched while rows are read`() throws {
    let line = String(repeating: "x", count: 99) + "\n"
    try withFile(String(repeating: line, count: 10_000).utf8) { path in
      let source = try FileByteSource(path: path)
      var reader = try CSVReader(source)
      var seen: Set<Int> = []
      while try reader.next() { seen.insert(source.bytesRead) }
      #expect(source.totalBytes == 1_000_000)
      #expect(seen.sorted() == [262_144, 524_288, 786_432, 1_000_000])
    }
  }

  @Test func `a file and the same bytes in memory read alike`() throws {
    let text = "name,city\n\"Köln, \"\"Uni\"\"\",Köln\n"
    try withFile(text.utf8) { path in
      var reader = try CSVReader(FileByteSource(path: path))
      var rows: [[String]] = []
      try reader.forEachRow { rows.append($0.texts) }
      #expect(rows == Reading(text).cells)
    }
  }

  @Test func `a file that cannot be opened or read says why`() throws {
    #expect(
      throws: TabularError.unreadable(path: "absent.csv", reason: "No such file or directory")
    ) {
      _ = try FileByteSource(path: "absent.csv")
    }
    let folder = FileManager.default.temporaryDirectory.path
    var reader = try CSVReader(FileByteSource(path: folder))
    let error = #expect(throws: TabularError.self) { _ = try reader.next() }
    #expect(error?.description == "\(folder) cannot be read: Is a directory.")
  }
}
