public import Foundation

/// What one unit of a currency was worth in another on a day, by a source.
public struct ExchangeRate: Hashable, Sendable {
  /// The code of the currency of which one unit is taken.
  public let base: String
  /// The code of the currency in which it is expressed.
  public let quote: String
  /// How many units of `quote` one unit of `base` is worth.
  public let rate: Decimal
  /// The day of the rate.
  public let on: CivilDate
  /// The number of the evidence.
  public let evidence: Int

  /// One `base` was worth `rate` of `quote` on a day.
  public init(base: String, quote: String, rate: Decimal, on day: CivilDate, evidence: Int) {
    (self.base, self.quote, self.rate, self.on) = (base, quote, rate, day)
    self.evidence = evidence
  }

  /// The rate in words: `1 USD = 83.5 INR on 30 Jun 2026`.
  public var spoken: String { "1 \(base) = \(rate) \(quote) on \(on.spoken)" }
}

extension ExchangeRate: Decodable {
  private enum CodingKeys: String, CodingKey { case base, quote, rate, on, evidence }

  /// Decodes what the database writes: the rate is a text, so that no digit is lost.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .rate)
    guard let rate = Decimal(string: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .rate, in: container, debugDescription: "no rate: \(text)")
    }
    self.init(
      base: try container.decode(String.self, forKey: .base),
      quote: try container.decode(String.self, forKey: .quote), rate: rate,
      on: try container.decode(CivilDate.self, forKey: .on),
      evidence: try container.decode(Int.self, forKey: .evidence))
  }
}
