public import Registry

/// What reading a file to its end has shown.
public struct ReadFile: Sendable {
  /// The SHA-256 of the file in hexadecimal.
  public let digest: String
  /// How many rows it has below its header.
  public let rows: Int
  /// Everything that reading found.
  public let findings: [Finding]
  /// The pieces of evidence that drafts refer to by their place.
  public let evidence: [EvidenceDescription]

  /// The outcome of reading a file.
  public init(
    digest: String, rows: Int, findings: [Finding], evidence: [EvidenceDescription]
  ) {
    self.digest = digest
    self.rows = rows
    self.findings = findings
    self.evidence = evidence
  }
}
