/// The days on which something holds: from `from` up to but not including `until`. A missing end is
/// open; it is never taken to mean some usual length.
public struct ValidInterval: Hashable, Sendable, Decodable {
  /// The first day, or nil when no source says since when.
  public let from: CivilDate?
  /// The first day on which it no longer holds, or nil when the end is open.
  public let until: CivilDate?

  /// The half-open interval between two days.
  public init(from: CivilDate?, until: CivilDate?) {
    self.from = from
    self.until = until
  }

  /// Whether `day` lies inside.
  public func contains(_ day: CivilDate) -> Bool { !startsAfter(day) && !endedBy(day) }

  /// Whether the interval begins only after `day`.
  public func startsAfter(_ day: CivilDate) -> Bool { from.map { day < $0 } ?? false }

  /// Whether `day` is no longer covered.
  public func endedBy(_ day: CivilDate) -> Bool { until.map { $0 <= day } ?? false }

  /// The last valid day, as sources print it ("valid up to").
  public var lastDay: CivilDate? { until?.previous }
}
