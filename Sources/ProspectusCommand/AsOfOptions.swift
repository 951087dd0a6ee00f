import ArgumentParser
import Foundation
import Registry

/// The day an answer is as of, and the moment whose knowledge it uses.
struct AsOfOptions: ParsableArguments {
  @Option(help: "Answer as of this day, like 2026-11-21; today unless given.")
  var asOf: String?
  @Option(help: "Answer with what the registry knew at this moment, like 2026-11-21T12:00:00Z.")
  var knownAt: String?

  /// Refuses what is no day or moment.
  func validate() throws {
    if let asOf, CivilDate(iso: asOf) == nil {
      throw ValidationError("\(asOf) is not a day; write it like 2026-11-21")
    }
    if let knownAt, Self.moment(knownAt) == nil {
      throw ValidationError("\(knownAt) is not a moment; write it like 2026-11-21T12:00:00Z")
    }
    if let knownAt, Self.isLater(knownAt, than: Date()) {
      throw ValidationError(
        "\(knownAt) has not come yet; what the registry will know then cannot be said today")
    }
  }

  /// The day.
  var day: CivilDate { asOf.flatMap { CivilDate(iso: $0) } ?? Self.today }

  /// The moment, nil for now.
  var moment: Date? { knownAt.flatMap(Self.moment) }

  /// What stands above a text that is of an earlier moment's knowledge; nothing for today's.
  var heading: String { knownAt.map { "What the registry knew at \($0):\n\n" } ?? "" }

  /// Today in universal time.
  static var today: CivilDate { CivilDate(Date()) ?? .earliest }

  /// Whether a moment is to come; the day that has begun is meant as far as it has gone.
  private static func isLater(_ text: String, than now: Date) -> Bool {
    if let day = CivilDate(iso: text) { return day > today }
    return moment(text).map { $0 > now } ?? false
  }

  /// A moment in ISO 8601; a day alone means its end.
  private static func moment(_ text: String) -> Date? {
    let full = CivilDate(iso: text) == nil ? text : text + "T23:59:59Z"
    return try? Date(full, strategy: .iso8601)
  }
}
