/// How a program is taught; an approval in one mode says nothing about another.
public enum StudyMode: String, Sendable, Codable, CaseIterable {
  /// On campus.
  case conventional
  /// Open and distance learning.
  case odl
  /// Online.
  case online
  /// Part on campus, part online.
  case blended

  /// The mode as people read it.
  public var spoken: String { self == .odl ? "ODL" : Vocabulary.spoken(rawValue) }
}
