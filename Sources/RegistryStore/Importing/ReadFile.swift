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
  /// The names of the sheets that were read, in the order of their row keys; none if the file has no
  /// sheets.
  public let sheets: [String]
  /// What the file turned out to be, once for each sheet that was read.
  public let forms: [FileForm]

  /// The outcome of reading a file.
  public init(
    digest: String, rows: Int, findings: [Finding], evidence: [EvidenceDescription],
    sheets: [String] = [], forms: [FileForm] = []
  ) {
    self.digest = digest
    self.rows = rows
    self.findings = findings
    self.evidence = evidence
    self.sheets = sheets
    self.forms = forms
  }
}
