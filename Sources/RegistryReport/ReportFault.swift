/// Why a document could not be made.
public struct ReportFault: Error, CustomStringConvertible, Sendable {
  /// What failed, in the words of the library that failed.
  public let description: String

  /// A failure to make a document of some format.
  init(_ format: String, _ words: String) {
    description = "the \(format) could not be made: \(words)"
  }
}
