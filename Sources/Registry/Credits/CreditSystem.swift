public import Foundation

/// A system of credits that states how many hours of study one credit stands for.
public struct CreditSystem: Hashable, Sendable {
  /// The registry's code, such as `ncrf`.
  public let code: String
  /// The name in short.
  public let label: String
  /// The names by which sources call it, folded.
  public let names: [String]
  /// Notional hours for one credit: lectures, practice and study of one's own together.
  public let hours: DecimalSpan
  /// How many credits a year of full-time study has, where the system says so.
  public let creditsPerYear: Decimal?
  /// The country or region.
  public let usedIn: String
  /// The instrument that says so.
  public let source: String

  /// A system with what its source states.
  public init(
    code: String, label: String, names: [String], hours: DecimalSpan, creditsPerYear: Decimal?,
    usedIn: String, source: String
  ) {
    (self.code, self.label, self.names) = (code, label, names)
    (self.hours, self.creditsPerYear) = (hours, creditsPerYear)
    (self.usedIn, self.source) = (usedIn, source)
  }

  /// The one of `systems` that a source means by `name`: `NCrF`, `ECTS credits`, `ncrf`. Nil for a
  /// word that says only "credits", or a system that is not among them.
  public static func named(_ name: String, among systems: [CreditSystem]) -> CreditSystem? {
    let folded = FoldedText(name).text
    return systems.first { $0.names.contains(folded) }
  }

  /// The name in short of several of its credits: `NCrF`, `US semester hours`.
  public var labelOfSeveral: String {
    ["hour", "credit"].contains { label.hasSuffix($0) } ? label + "s" : label
  }

  /// The hours that so many credits stand for.
  public func hours(of credits: DecimalSpan) -> DecimalSpan {
    let most = credits.high.flatMap { high in hours.high.map { high * $0 } }
    return DecimalSpan(low: credits.low * hours.low, high: most)
  }
}

extension CreditSystem: Decodable {
  private enum CodingKeys: CodingKey {
    case code, label, names, hoursLow, hoursHigh, creditsPerYear, usedIn, source
  }

  /// Reads what the database writes; numbers are decimal text, so that none loses a digit.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Decimal? {
      guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
      return Decimal(string: text)
    }
    guard let low = try number(.hoursLow), let high = try number(.hoursHigh) else {
      throw DecodingError.dataCorruptedError(
        forKey: .hoursLow, in: values, debugDescription: "hours are not decimal text")
    }
    self.init(
      code: try values.decode(String.self, forKey: .code),
      label: try values.decode(String.self, forKey: .label),
      names: try values.decode([String].self, forKey: .names),
      hours: DecimalSpan(low: low, high: high), creditsPerYear: try number(.creditsPerYear),
      usedIn: try values.decode(String.self, forKey: .usedIn),
      source: try values.decode(String.self, forKey: .source))
  }
}
