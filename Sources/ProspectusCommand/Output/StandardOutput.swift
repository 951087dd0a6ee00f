import Foundation
import RegistryReport

/// Where a command puts its data.
enum StandardOutput {
  /// Writes `text` as it is.
  static func write(_ text: String) { write(Data(text.utf8)) }

  /// Writes bytes as they are.
  static func write(_ bytes: Data) { FileHandle.standardOutput.write(bytes) }

  /// Whether a person sees it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How tables look here: as wide as the terminal, in color unless `NO_COLOR` says otherwise.
  static var style: TerminalTable.Style {
    let environment = ProcessInfo.processInfo.environment
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let width = environment["COLUMNS"].flatMap { Int($0) } ?? (isKnown ? Int(size.ws_col) : 110)
    let usesColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    return TerminalTable.Style(width: max(40, width), usesColor: usesColor)
  }
}
