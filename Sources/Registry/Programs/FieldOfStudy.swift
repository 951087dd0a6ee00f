/// A field of study with its place in a tree and what the registry holds of it.
public struct FieldOfStudy: Hashable, Sendable {
  /// The code, such as `iscedf:0613`.
  public let code: String
  /// What its authority calls it; nil for a code that programs have and no tree lists.
  public let label: String?
  /// `broad`, `narrow` or `detailed` in ISCED-F; `family`, `series` or `detailed` in CIP.
  public let level: String?
  /// The levels above it, from the broadest down.
  public let above: [FieldLabel]
  /// How many programs are in it or in what is under it.
  public let programs: Int

  /// A field; `path` leads from it, or from the nearest level that is known, up to the root.
  public init(code: String, label: String?, level: String?, path: [FieldLabel], programs: Int) {
    (self.code, self.label, self.level, self.programs) = (code, label, level, programs)
    above = path.filter { $0.code != code }.reversed()
  }
}

/// What to list of the trees of fields.
public enum FieldQuery: Hashable, Sendable {
  /// The broad fields of ISCED-F and the families of CIP.
  case roots
  /// The field with this code and everything under it.
  case within(String)
  /// The fields whose label has words that begin with these.
  case named(String)

  /// What a text means: a code with its scheme, words of a label, or nothing in particular.
  public init(_ text: String?) {
    guard let text, !text.trimmed.isEmpty else {
      self = .roots
      return
    }
    self = Code(text) == nil ? .named(text) : .within(text)
  }

  /// The code or the words; nil for the roots.
  public var text: String? {
    switch self {
    case .roots: nil
    case .within(let text), .named(let text): text
    }
  }
}
