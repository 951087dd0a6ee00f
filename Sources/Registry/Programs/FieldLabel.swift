/// A level of a tree of fields, in its authority's own words.
public struct FieldLabel: Hashable, Sendable, Decodable {
  /// The code, such as `cip:11.07`.
  public let code: String
  /// What the authority calls it.
  public let label: String
  /// `broad`, `narrow` or `detailed` in ISCED-F; `family`, `series` or `detailed` in CIP.
  public let level: String

  /// A level with its words.
  public init(code: String, label: String, level: String) {
    (self.code, self.label, self.level) = (code, label, level)
  }
}
