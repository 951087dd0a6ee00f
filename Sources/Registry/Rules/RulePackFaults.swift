/// Everything that is wrong with a rule pack, all at once.
public struct RulePackFaults: Error, Sendable, CustomStringConvertible {
  /// The faults in the order of the file; `row` is the line.
  public let findings: [Finding]
  /// The file, where the caller named it.
  public let file: String?

  /// The faults of a pack with the given findings.
  public init(_ findings: [Finding], file: String? = nil) {
    (self.findings, self.file) = (findings, file)
  }

  /// The file, and one line for each fault.
  public var description: String {
    (file.map { $0 + "\n" } ?? "") + ProfileFaults(findings).description
  }
}
