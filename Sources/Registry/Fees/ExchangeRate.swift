public import Foundation

/// What one unit of a currency was worth in another on a day, by a source.
public struct ExchangeRate: Hashable, Sendable {
  /// The code of the currency that is converted.
  public let base: String
  /// The code of the currency that it is converted to.
  public let quote: String
  /// How many major units of `quote` one major unit of `base` was.
  public let rate: Decimal
  /// The day of the rate.
  public let on: CivilDate
  /// The number of the evidence.
  public let evidence: Int

  /// A rate of a day.
  public init(base: String, quote: String, rate: Decimal, on: CivilDate, evidence: Int) {
    (self.base, self.quote, self.rate, self.on) = (base, quote, rate, on)
    self.evidence = evidence
  }
}

extension ExchangeRate: Decodable {
  private enum CodingKeys: CodingKey {
    case base, quote, rate, on, evidence
  }

  /// Decodes the rate from the decimal text that the database writes.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let text = try values.decode(String.self, forKey: .rate)
    guard let rate = Decimal(string: text), rate > 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .rate, in: values, debugDescription: "no rate: \(text)")
    }
    self.init(
      base: try values.decode(String.self, forKey: .base),
      quote: try values.decode(String.self, forKey: .quote), rate: rate,
      on: try values.decode(CivilDate.self, forKey: .on),
      evidence: try values.decode(Int.self, forKey: .evidence))
  }
}
