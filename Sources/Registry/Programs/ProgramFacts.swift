import Foundation

/// What is known about a program as of a day, in the order of preference among sources.
public struct ProgramFacts: Sendable, Decodable {
  /// The code under which the registry keeps it.
  public let code: String
  /// All its codes.
  public let codes: [String]
  /// Names beside its title.
  public let names: [NameFact]
  /// What each source says it is.
  public let records: [ProgramRecord]
  /// The program in its modes and sessions.
  public let offerings: [OfferingFact]
  /// Decisions about the program.
  public let approvals: [Approval]
  /// The program's own fee schedules.
  public let fees: [FeeSchedule]
  /// What speaks against the program, in whatever state.
  public let cautions: [Caution]

  /// The title by the first source.
  public var title: String { records.first?.title ?? code }

  /// The levels of the tree to which the first field on record belongs, from its own, or the nearest
  /// one that the tree lists, up to the root; empty for a field of no tree.
  public var fieldPath: [FieldLabel] { records.first { $0.field != nil }?.fields ?? [] }

  /// The first claim about a property, with its evidence.
  public func claim<Value>(_ property: KeyPath<ProgramRecord, Value?>) -> Claim<Value>? {
    for record in records {
      if let value = record[keyPath: property] {
        return Claim(value: value, evidence: record.evidence)
      }
    }
    return nil
  }
}

/// What one source says a program is.
public final class ProgramRecord: Sendable, Decodable {
  /// The title.
  public let title: String
  /// The kind of program.
  public let kind: String?
  /// The level.
  public let level: ProgramLevel?
  /// The field of study as a code, such as `cip:1107`.
  public let field: String?
  /// The levels of the tree to which `field` belongs, from its own up; nil for a field of no tree.
  let fields: [FieldLabel]?
  /// The field in the source's own words.
  public let fieldText: String?
  /// The modes in which it can be studied.
  public let modes: [StudyMode]?
  /// The least number of `durationUnit`, as a decimal.
  public let durationLow: String?
  /// The most.
  public let durationHigh: String?
  /// The unit of the duration.
  public let durationUnit: DurationUnit?
  /// The duration in the source's own words.
  public let durationText: String?
  /// `stated`, `rule` or `assumed`.
  public let durationBasis: String?
  /// The least number of credits, as a decimal.
  public let creditsLow: String?
  /// The most.
  public let creditsHigh: String?
  /// What a credit is, in the source's own words.
  public let creditSystem: String?
  /// The credit system that those words mean, when the registry knows it.
  public let knownCreditSystem: CreditSystem?
  /// The language of instruction.
  public let language: String?
  /// How it is assessed.
  public let assessment: String?
  /// The skills it teaches.
  public let skills: [String]?
  /// Its outcomes.
  public let outcomes: String?
  /// Who may enter.
  public let eligibility: String?
  /// Its website.
  public let website: String?
  /// `active`, `discontinued` or `withdrawn`.
  public let status: String?
  /// The number of the evidence.
  public let evidence: Int

  /// How many credits the program has, when the source says so.
  public var credits: DecimalSpan? {
    creditsLow.flatMap { Decimal(string: $0) }.map { low in
      DecimalSpan(low: low, high: creditsHigh.flatMap { Decimal(string: $0) })
    }
  }

  /// The duration, when the source gives one.
  public var duration: StudyDuration? {
    guard let unit = durationUnit, let low = durationLow.flatMap({ Decimal(string: $0) }) else {
      return nil
    }
    return StudyDuration(
      low: low, high: durationHigh.flatMap { Decimal(string: $0) }, unit: unit,
      text: durationText ?? Counted(low, unit.rawValue).words, basis: durationBasis ?? "stated")
  }
}

/// A program in a mode, at a session and a campus.
public struct OfferingFact: Sendable, Decodable {
  /// The mode.
  public let mode: StudyMode
  /// The session, when it is stated.
  public let session: String?
  /// The campus, when there are several.
  public let campus: String?
  /// How many may be admitted.
  public let intake: Int?
  /// The first day.
  public let starts: CivilDate?
  /// The last day.
  public let ends: CivilDate?
  /// The last day to apply.
  public let applyBy: CivilDate?
  /// The shift, as the source says it.
  public let shift: String?
  /// `concept`, `active`, `inactive` or `cancelled`.
  public let status: String?
  /// The number of the evidence.
  public let evidence: Int
}
