/// Why a schema was left as it is.
public struct MigrationRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  /// The status in which nothing can be applied: ahead, edited or misplaced.
  public let status: SchemaStatus

  /// The status's sentence.
  public var description: String { status.description }
}
