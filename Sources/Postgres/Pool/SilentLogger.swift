public import Logging

extension Logger {
  /// A logger that says nothing, for tests and for tools whose output is their answer.
  public static var silent: Logger {
    Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
  }
}
