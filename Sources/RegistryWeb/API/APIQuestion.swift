import Foundation
import Registry

/// The day and the moment that every answer about a record is asked for.
struct APIQuestion {
  /// The parameters that ask for them.
  static let parameters = ["as_of", "known_at"]

  /// The day.
  let asOf: CivilDate
  /// The moment whose knowledge is used; nil is now.
  let knownAt: Date?
  /// The moment as it was written; nil is now.
  let knownAtText: String?

  /// Reads them, today unless a day is given.
  init(_ query: inout StrictQuery, today: CivilDate) {
    asOf = query.day("as_of") ?? today
    knownAt = query.moment("known_at")
    knownAtText = query.text("known_at")
  }
}
