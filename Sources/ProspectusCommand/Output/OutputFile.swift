import Foundation
import Registry

/// A file that a command was told to write, whole or not at all.
struct OutputFile {
  let path: String

  /// Puts `bytes` in the place of whatever was there.
  func write(_ bytes: Data) throws {
    do {
      try bytes.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw RegistryError.conflict(
        "\(path) cannot be written: \(error.localizedDescription) Choose a folder that is there "
          + "and that you may write to.")
    }
  }
}
