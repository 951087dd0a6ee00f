/// One thing that is wrong with a question to the finder.
public struct QueryFault: Sendable, Hashable {
  /// The parameter, such as `cost_max`.
  public let parameter: String
  /// What is wrong with it, as a sentence without the parameter's name.
  public let detail: String
  /// What was probably meant.
  public let suggestion: String?

  /// A fault of one parameter.
  public init(_ parameter: String, _ detail: String, suggestion: String? = nil) {
    (self.parameter, self.detail, self.suggestion) = (parameter, detail, suggestion)
  }

  /// The fault in one line.
  public var sentence: String {
    "\(parameter): \(detail)" + (suggestion.map { "; \($0)" } ?? "")
  }
}

/// Everything that is wrong with a question, so that all of it can be mended at once.
public struct QueryFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// The faults in the order of the parameters.
  public let faults: [QueryFault]

  /// These faults.
  public init(_ faults: [QueryFault]) { self.faults = faults }

  /// One line for each fault.
  public var description: String { faults.map(\.sentence).joined(separator: "\n") }
}
