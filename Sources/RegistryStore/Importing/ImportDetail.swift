public import Registry

/// How much of what an import changes its report shows.
public struct ImportDetail: Sendable {
  /// How many records of each canonical table; nil for all.
  public var records: Int?
  /// How many programs are judged before and after; nil for all.
  public var programs: Int?
  /// The day on which they are judged.
  public var asOf: CivilDate

  /// So many records of each table, and so many programs judged on a day; nil for all.
  public init(records: Int?, programs: Int?, asOf: CivilDate) {
    (self.records, self.programs, self.asOf) = (records, programs, asOf)
  }
}
