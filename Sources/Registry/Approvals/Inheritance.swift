/// From whom a subject has a decision that was not made about itself.
public struct Inheritance: Sendable, Hashable, Decodable {
  /// The code of the institution or program that it was made about.
  public let code: String
  /// Its name.
  public let name: String
  /// How it led here: `merged_into`, `renamed_to`, `duplicate_of`, or `continues` for a program.
  public let kind: String
  /// The day from which the decision counts here; nil for every day.
  public let since: CivilDate?
  /// The number of the evidence of the succession.
  public let evidence: Int

  /// Where the decision comes from, in words: `inherited from Sarvam College (x:1) since 1 Jul 2025`.
  public var words: String {
    "inherited from \(name) (\(code))" + (since.map { " since \($0.spoken)" } ?? "")
  }
}
