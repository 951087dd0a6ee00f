public import Foundation

/// A scholarship or waiver that lowers what is paid.
public struct Award: Hashable, Sendable {
  /// How much it is.
  public enum Size: Hashable, Sendable {
    /// So many minor units of the schedule's currency in each of its terms.
    case fixed(Int)
    /// So many per cent of the published amounts of the named components.
    case share(percent: Decimal, of: [String])
  }

  /// In which terms it is given.
  public enum Terms: Hashable, Sendable {
    /// In every term.
    case all
    /// In the first term.
    case first
    /// In the last term.
    case last
    /// In the term with this number.
    case nth(Int)
  }

  /// Its name.
  public let name: String
  /// How much it is.
  public let size: Size
  /// When it is given.
  public let terms: Terms
  /// The most it gives over all terms, in minor units; nil for no cap.
  public let cap: Int?
  /// Whether it is known that the applicant meets its conditions; otherwise it is named and not
  /// applied.
  public let conditionsKnown: Bool
  /// The number of the evidence, if there is any.
  public let evidence: Int?

  /// An award of `size` in `terms`, of at most `cap` altogether.
  public init(
    name: String, size: Size, terms: Terms = .all, cap: Int? = nil, conditionsKnown: Bool = true,
    evidence: Int? = nil
  ) {
    (self.name, self.size, self.terms, self.cap) = (name, size, terms, cap)
    (self.conditionsKnown, self.evidence) = (conditionsKnown, evidence)
  }
}
