/// What is known about an institution as of a day. Arrays are in the order of preference among
/// sources: the first claim is the one to show.
public struct InstitutionFacts: Sendable, Decodable {
  /// The code under which the registry keeps it.
  public let code: String
  /// All its codes.
  public let codes: [String]
  /// Its names.
  public let names: [NameFact]
  /// What each source says it is.
  public let records: [InstitutionRecord]
  /// Its status by each source that gives one.
  public let statuses: [StatusFact]
  /// The institutions it belongs to.
  public let parents: [ParentFact]
  /// What became of it, and what it came from.
  public let succession: [SuccessionFact]?
  /// Decisions about the institution itself, with those it inherits.
  public let approvals: [Approval]
  /// Fee schedules of the whole institution; in a program's dossier those for a level of the programs
  /// that were asked for with it, of which `FeeSchedule.covers` tells its own.
  public let fees: [FeeSchedule]
  /// What speaks against the institution, in whatever state.
  public let cautions: [Caution]

  /// The official name of the first source that gives one, or the code.
  public var name: String { names.first { $0.kind == "official" }?.name ?? code }

  /// The first claim about a property, with its evidence.
  public func claim<Value>(_ property: KeyPath<InstitutionRecord, Value?>) -> Claim<Value>? {
    for record in records {
      if let value = record[keyPath: property] {
        return Claim(value: value, evidence: record.evidence)
      }
    }
    return nil
  }

  /// Whether everything known about it is invented sample data.
  public func isFictitious(given evidence: [Evidence]) -> Bool {
    let kinds = records.compactMap { record in evidence.first { $0.id == record.evidence }?.kind }
    return kinds.contains(.fictitious)
  }
}

/// A value with the evidence that it stands on.
public struct Claim<Value> {
  /// The value.
  public let value: Value
  /// The number of the evidence.
  public let evidence: Int
}

extension Claim: Sendable where Value: Sendable {}

/// A name with its kind, language and days.
public struct NameFact: Sendable, Decodable {
  /// `official`, `short`, `acronym`, `former`, `translated` or `alias`.
  public let kind: String
  /// The name.
  public let name: String
  /// The language, empty when it is not known.
  public let language: String
  /// The days on which it is the name.
  public let valid: ValidInterval
  /// The number of the evidence.
  public let evidence: Int
}

/// What one source says an institution is.
public final class InstitutionRecord: Sendable, Decodable {
  /// The kind of institution.
  public let kind: String?
  /// Who controls it.
  public let control: String?
  /// The country, ISO 3166-1 alpha-2.
  public let country: String?
  /// The state, province or region.
  public let region: String?
  /// The city or district.
  public let city: String?
  /// The postal address.
  public let address: String?
  /// When it was founded.
  public let founded: CivilDate?
  /// How exactly `founded` is known.
  public let foundedPrecision: DatePrecision?
  /// Its website.
  public let website: String?
  /// The number of the evidence.
  public let evidence: Int
}

/// A status with its days.
public struct StatusFact: Sendable, Decodable {
  /// `active`, `inactive`, `closed` or `withdrawn`.
  public let status: String
  /// Why, where it must be said.
  public let reason: String?
  /// The days on which it holds.
  public let valid: ValidInterval
  /// The number of the evidence.
  public let evidence: Int
}

/// Another institution that this one belongs to.
public struct ParentFact: Sendable, Decodable {
  /// How: `child_of`, `affiliated_to`, `campus_of` and so on.
  public let kind: String
  /// The other institution's code.
  public let code: String
  /// The number of the evidence.
  public let evidence: Int
}
