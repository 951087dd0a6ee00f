import Foundation

/// Where a command talks, so that standard output carries nothing but data.
enum StandardError {
  /// Writes `text` as it is.
  static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Whether a person is reading.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
