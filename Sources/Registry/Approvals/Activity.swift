/// Something that an authority decides about, such as entitlement to teach online.
public struct Activity: Hashable, Sendable, Decodable {
  /// A stable code, such as `ugc_deb_online`.
  public let code: String
  /// The activity as people read it.
  public let label: String
  /// The one authority that decides, or nil when each of several decides for itself.
  public let authority: String?
  /// Whether it is about institutions or programs.
  public let scope: ActivityScope
  /// The kinds of program it is about; nil for every kind.
  public let kinds: [String]?
  /// The modes it is about; nil for every mode.
  public let modes: [StudyMode]?
  /// Whether those admitted under a grant may finish after it has ended.
  public let teachOut: Bool
  /// Whether the authority is of the subject's country, or of any.
  public let isLocal: Bool

  /// An activity about the given kinds of program and modes.
  public init(
    code: String, label: String, authority: String? = nil, scope: ActivityScope = .program,
    kinds: [String]? = nil, modes: [StudyMode]? = nil, teachOut: Bool = false, isLocal: Bool = true
  ) {
    (self.code, self.label, self.authority) = (code, label, authority)
    (self.scope, self.kinds, self.modes) = (scope, kinds, modes)
    (self.teachOut, self.isLocal) = (teachOut, isLocal)
  }

  /// The authority's name for sentences, or the activity's where there are several authorities.
  var speaker: String { authority ?? label }
}
