import Crypto
import Foundation
import Registry

/// A file that grows line by line, in constant memory, with a running SHA-256 of what was written.
final class LineFile {
  let url: URL
  /// What a person calls it: a file that is put together elsewhere goes by the name it will have.
  private let name: String
  private let handle: FileHandle
  private var buffer = Data()
  private var hash = SHA256()
  private(set) var lines = 0

  /// Large enough that writing does not show.
  private static let pieceSize = 1 << 20

  /// Makes the file, or empties the one that is there; errors speak of it as `name`.
  init(_ url: URL, for name: String) throws {
    (self.url, self.name) = (url, name)
    guard FileManager.default.createFile(atPath: url.path(), contents: nil) else {
      throw Self.unwritable(name, "no file can be made beside it")
    }
    handle = try FileHandle(forWritingTo: url)
  }

  deinit { try? handle.close() }

  /// Adds one line.
  func add(_ line: String) throws {
    lines += 1
    var bytes = Data(line.utf8)
    bytes.append(UInt8(ascii: "\n"))
    try append(bytes)
  }

  /// Adds everything that another file holds.
  func append(contentsOf other: LineFile) throws {
    try other.flush()
    let source = try FileHandle(forReadingFrom: other.url)
    defer { try? source.close() }
    while let piece = try source.read(upToCount: Self.pieceSize), !piece.isEmpty {
      try append(piece)
    }
    lines += other.lines
  }

  /// The SHA-256 of everything written so far, in hexadecimal.
  var digest: String { hash.finalize().hexadecimal }

  /// Sends what is left to the disk.
  func flush() throws {
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw Self.unwritable(name, Self.reason(of: error))
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func append(_ bytes: Data) throws {
    hash.update(data: bytes)
    buffer.append(bytes)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Why the system refused, and what to do where that is known.
  private static func reason(of error: any Error) -> String {
    let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
    return isFull
      ? "no space is left on its disk; free some, or choose another folder"
      : error.localizedDescription
  }

  private static func unwritable(_ name: String, _ reason: String) -> RegistryError {
    .conflict("\(name) cannot be written: \(reason); nothing was stored")
  }
}
