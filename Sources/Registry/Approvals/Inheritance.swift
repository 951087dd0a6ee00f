/// How a decision about a predecessor comes to count for its successor.
public struct Inheritance: Hashable, Sendable, Decodable {
  /// The code of the institution or program that the decision was about.
  public let code: String
  /// Its name.
  public let name: String
  /// The act that joined the two: `merged_into`, `continues`, `duplicate_of`, `renamed_to`.
  public let kind: String
  /// The day from which the decision counts; nil for every day, as between duplicates.
  public let since: CivilDate?
  /// The number of the evidence of the succession; nil where it is not on record.
  public let evidence: Int?

  /// A decision about `code` that counts since a day.
  public init(code: String, name: String, kind: String, since: CivilDate?, evidence: Int? = nil) {
    (self.code, self.name, self.kind, self.since) = (code, name, kind, since)
    self.evidence = evidence
  }

  /// Where the decision comes from, in words.
  public var words: String {
    let act =
      switch kind {
      case "merged_into": "merged into it" + (since.map { " on \($0.spoken)" } ?? "")
      case "continues": "which it continues" + (since.map { " since \($0.spoken)" } ?? "")
      case "duplicate_of": "a duplicate record of it"
      case "renamed_to": "its record under an earlier name"
      default: Vocabulary.spoken(kind).lowercased() + (since.map { " on \($0.spoken)" } ?? "")
      }
    return "inherited from \(name) (\(code)), \(act)"
  }
}
