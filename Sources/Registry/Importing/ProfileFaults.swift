/// Everything that is wrong with a profile, all at once.
public struct ProfileFaults: Error, Sendable, CustomStringConvertible {
  /// The faults in the order of the file; `row` is the line.
  public let findings: [Finding]

  /// The faults with the given findings.
  public init(_ findings: [Finding]) { self.findings = findings }

  /// One line for each fault.
  public var description: String {
    findings.map { finding in
      let place = finding.row.map { "line \($0): " } ?? ""
      return place + finding.message + (finding.suggestion.map { " (\($0))" } ?? "")
    }.joined(separator: "\n")
  }
}
