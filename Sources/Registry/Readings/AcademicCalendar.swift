/// Which academic year a month belongs to.
public enum AcademicCalendar: String, Sendable, CaseIterable {
  /// Two cycles a year: July–August begins the year, January–February belongs to the year begun
  /// the July before.
  case ugcDEB = "ugc_deb"
  /// The year begins in April.
  case april
  /// The year begins in July.
  case july
  /// The year begins in August.
  case august
  /// The year begins in September.
  case september

  /// The month in which the academic year begins.
  var firstMonth: Int {
    switch self {
    case .april: 4
    case .ugcDEB, .july: 7
    case .august: 8
    case .september: 9
    }
  }

  /// The month that names the intake of `month`, or nil when the calendar has no intake then. UGC-DEB's
  /// second cycle, January and February, is named for February as in its own lists.
  func intake(_ month: Int) -> Int? {
    guard self == .ugcDEB else { return month }
    switch month {
    case 1, 2: return 2
    case 7, 8: return 7
    default: return nil
    }
  }
}
