import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// The exchange rates on record on or before a day, the latest first.
public struct ListRates: RegistryQuery {
  /// One rate with who says so.
  public struct Output: RowDecodable, Sendable {
    /// The rate.
    public let rate: ExchangeRate
    /// The title of the source.
    public let source: String

    /// Reads one row.
    public init(row: Row) throws {
      let (number, day): (String, String) = (try row["rate"], try row["on_day"])
      rate = try ExchangeRate(
        base: row["base"], quote: row["quote"], rate: Decimal(string: number) ?? 0,
        on: CivilDate(iso: day) ?? .earliest, evidence: row["evidence_id"])
      source = try row["source"]
    }
  }

  static let statement = Statement.listRates
  let asOf: CivilDate
  let currency: String?
  let limit: Int

  /// The rates of one currency, or of all.
  public init(asOf: CivilDate, currency: String? = nil, limit: Int = 100) {
    (self.asOf, self.currency, self.limit) = (asOf, currency, limit)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [asOf.description, currency, limit] }
}
