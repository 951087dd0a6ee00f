/// A column of a canonical import table.
public struct CanonicalColumn: Hashable, Sendable {
  /// The heading.
  public let name: String
  /// How its cells are read.
  public let kind: ColumnKind
  /// Whether a row without it is rejected.
  public let isRequired: Bool

  init(_ name: String, _ kind: ColumnKind, required: Bool = false) {
    (self.name, self.kind, self.isRequired) = (name, kind, required)
  }

  /// The staged cells that this column fills, in order.
  public var stagedNames: [String] { kind.stagedNames(of: name) }
}
