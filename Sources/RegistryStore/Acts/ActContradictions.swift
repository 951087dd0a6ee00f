import Postgres
import Registry
import RegistrySQL

/// What is recorded about an institution and says that it began after a day.
struct FindLaterBeginnings: RegistryQuery {
  struct Output: RowDecodable {
    let what: String
    let begun: PartialDate?

    init(row: Row) throws {
      what = try row["what"]
      let (day, precision): (String, String) = (try row["begun"], try row["precision"])
      begun = CivilDate(iso: day).flatMap { date in
        DatePrecision(rawValue: precision).map { PartialDate(date, precision: $0) }
      }
    }
  }
  static let statement = Statement.findLaterBeginnings
  let code: String
  let day: CivilDate
  var values: [(any SQLValue)?] { [code, day.description] }
}

/// Since when one institution leads into another, and still would on a day.
struct FindAbsorption: RegistryQuery {
  struct Output: RowDecodable {
    let since: CivilDate?

    init(row: Row) throws {
      let text: String? = try row["since"]
      since = text.flatMap { CivilDate(iso: $0) }
    }
  }
  static let statement = Statement.findAbsorption
  let code: String
  let other: String
  let day: CivilDate
  var values: [(any SQLValue)?] { [code, other, day.description] }
}

/// Refuses an act that what is recorded already contradicts; constraints hold facts against each other,
/// and here the facts would each be possible by itself.
struct ActContradictions {
  let connection: Connection

  /// Refuses that something becomes of a record, named as `spoken`, before it began.
  func refuseBeforeBeginning(
    of code: String, _ spoken: String, _ act: String, on day: CivilDate
  ) throws {
    let later = try connection.first(FindLaterBeginnings(code: code, day: day))
    guard let later, let begun = later.begun else { return }
    let beginning =
      later.what == "founded"
      ? "was founded \(begun.precision == .day ? "on" : "in") \(begun.spoken)"
      : "is on record as active only from \(begun.spoken)"
    throw RegistryError.conflict(
      "\(spoken) \(beginning), so it cannot be \(act) from \(day.spoken); look at the day, or correct "
        + "the beginning first; nothing was stored")
  }

  /// Refuses that an institution is split into one that has become part of it and still is.
  func refuseSplit(
    of whole: (code: String, spoken: String), into part: (code: String, spoken: String),
    on day: CivilDate
  ) throws {
    let found = try connection.first(
      FindAbsorption(code: part.code, other: whole.code, day: day))
    guard let found else { return }
    let since = found.since.map { " from \($0.spoken)" } ?? ""
    throw RegistryError.conflict(
      "\(part.spoken) has become part of \(whole.spoken)\(since) and still is on \(day.spoken), so "
        + "that one cannot be split into it; nothing was stored")
  }
}
