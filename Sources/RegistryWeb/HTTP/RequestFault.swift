/// One thing that is wrong with a request's parameters.
struct RequestFault: Hashable, Sendable {
  /// The parameter as the request names it.
  let parameter: String
  /// What is wrong, in one sentence.
  let detail: String
  /// What could be sent instead, where something is near.
  let suggestion: String?

  /// A fault of the parameter called `parameter`.
  init(_ parameter: String, _ detail: String, suggestion: String? = nil) {
    (self.parameter, self.detail, self.suggestion) = (parameter, detail, suggestion)
  }
}

/// Everything that is wrong with a request's parameters, all of it at once.
struct RequestFaults: Error, Sendable {
  /// The faults in the order of the request's parameters.
  let faults: [RequestFault]
}
