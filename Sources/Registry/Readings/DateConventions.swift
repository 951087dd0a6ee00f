import Foundation

/// How a source writes dates; what is not declared is nil and never guessed.
public struct DateConventions: Hashable, Sendable {
  /// In which order a date in numbers puts its parts.
  public var order: DateOrder?
  /// From which day a spreadsheet's numbers count, where the source left such numbers as text.
  public var serials: DateSerials?
  /// The first year of the hundred in which a year of two digits lies: 2000.
  public var century: Int?

  /// Conventions; what is not given is not declared.
  public init(order: DateOrder? = nil, serials: DateSerials? = nil, century: Int? = nil) {
    (self.order, self.serials, self.century) = (order, serials, century)
  }

  /// The years in which a century may begin here.
  public static let centuries = 1800...2100
}

/// The order of day, month and year in a written date.
public enum DateOrder: String, Sendable, CaseIterable {
  /// 21/11/2026.
  case dmy
  /// 11/21/2026.
  case mdy
  /// 2026/11/21.
  case ymd
}

/// The two ways in which spreadsheets number days.
public enum DateSerials: String, Sendable, CaseIterable {
  /// 1 is 1 January 1900, and there is a 29 February 1900 that never was.
  case from1900 = "1900"
  /// 0 is 1 January 1904.
  case from1904 = "1904"

  /// The day that has this number, or nil when none has.
  func day(_ serial: Int) -> CivilDate? {
    switch self {
    case .from1904: CivilDate(year: 1904, month: 1, day: 1)?.adding(days: Decimal(serial))
    case .from1900 where serial > 60:
      CivilDate(year: 1899, month: 12, day: 30)?.adding(days: Decimal(serial))
    case .from1900 where serial < 60 && serial > 0:
      CivilDate(year: 1899, month: 12, day: 31)?.adding(days: Decimal(serial))
    case .from1900: nil
    }
  }
}
