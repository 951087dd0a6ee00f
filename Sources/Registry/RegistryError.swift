/// What can go wrong in the registry's own terms; each has one exit code and one HTTP status.
public enum RegistryError: Error, Sendable, Equatable {
  /// Nothing in the registry answers to this, or several things do; the candidates are listed.
  case notFound(String, candidates: [String] = [])
  /// The data are at fault; each finding says where and what to do.
  case invalid([Finding])
  /// The registry already holds something that contradicts this.
  case conflict(String)
  /// The request was understood and is refused; the sentence says why.
  case refused(String)
}

extension RegistryError: CustomStringConvertible {
  /// The error in plain sentences.
  public var description: String {
    switch self {
    case .notFound(let what, let candidates) where candidates.isEmpty: what
    case .notFound(let what, let candidates):
      what + "\n" + candidates.map { "  " + $0 }.joined(separator: "\n")
    case .invalid(let findings): findings.map(\.sentence).joined(separator: "\n")
    case .conflict(let sentence), .refused(let sentence): sentence
    }
  }
}
