/// A program in a list.
public struct FoundProgram: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The title.
  public let title: String
  /// The level.
  public let level: ProgramLevel?
  /// The field of study, as a code or in the source's own words.
  public let field: String?
  /// The duration in the source's own words.
  public let duration: String?
  /// The modes on record.
  public let modes: [StudyMode]
  /// The institution's code.
  public let institution: String
  /// The institution's name.
  public let institutionName: String
  /// The country.
  public let country: String?
  /// The state, province or region.
  public let region: String?
  /// The city or district.
  public let city: String?
  /// What it costs from beginning to end; nil when no amount is known.
  public var cost: FoundCost?
  /// The verdict for the approval, mode and session asked for; nil when none was asked for.
  public var verdict: VerdictState?
  /// Whether it is discontinued, or its institution closed.
  public var isInactive = false

  /// A program in a list.
  public init(
    code: String, title: String, level: ProgramLevel?, field: String?, duration: String?,
    modes: [StudyMode], institution: String, institutionName: String, country: String?,
    region: String?, city: String?
  ) {
    self.code = code
    self.title = title
    self.level = level
    self.field = field
    self.duration = duration
    self.modes = modes
    self.institution = institution
    self.institutionName = institutionName
    self.country = country
    self.region = region
    self.city = city
  }

  /// City, region and country in one line.
  public var place: String { [city, region, country].compactMap { $0 }.joined(separator: ", ") }
}

/// A total cost in a list, for an applicant who has said nothing.
public struct FoundCost: Sendable, Hashable {
  /// The amount.
  public let amount: AmountRange
  /// How much of it is known.
  public let completeness: CostCompleteness

  /// A total of which so much is known.
  public init(amount: AmountRange, completeness: CostCompleteness) {
    (self.amount, self.completeness) = (amount, completeness)
  }

  /// The total as every face prints it; a lower bound is never printed as a total.
  public var words: String {
    completeness == .atLeast
      ? "≥ " + MoneyText.grouped(amount.low, amount.currency) : MoneyText.grouped(amount)
  }
}
