/// One step from what was asked for to the current record.
public struct PathStep: Sendable, Hashable, Codable {
  /// What the step is.
  public enum Kind: String, Sendable, Codable {
    /// A name that the record no longer bears.
    case formerName = "former_name"
    /// A code beside the one under which the registry keeps the record.
    case otherCode = "other_code"
    /// A second record of the same institution.
    case duplicateOf = "duplicate_of"
    /// The same institution under another code.
    case renamedTo = "renamed_to"
    /// An institution that was absorbed by another.
    case mergedInto = "merged_into"
    /// An institution whose place another took.
    case succeededBy = "succeeded_by"
    /// A program that is continued by another.
    case continuedBy = "continued_by"
  }

  /// What the step is.
  public let kind: Kind
  /// The code, or the name, that the step leads away from.
  public let from: String
  /// The name of the record it leads away from.
  public let fromName: String?
  /// The code it leads to.
  public let to: String
  /// The name of the record it leads to.
  public let toName: String?
  /// The day from which it leads there; nil for every day.
  public let on: CivilDate?
  /// The first day on which a former name or code was no longer in use.
  public let until: CivilDate?
  /// The number of the evidence.
  public let evidence: Int?

  /// A step away from a name that the record with the code `to` bore until a day.
  public init(formerName name: String, to: String, until: CivilDate, evidence: Int?) {
    (kind, from, fromName, self.to, toName) = (.formerName, name, name, to, nil)
    (on, self.until, self.evidence) = (nil, until, evidence)
  }

  /// The step in words: `Sarvam College (absorbed by Great University on 1 Jul 2025)`.
  /// Records of one name are told apart by their codes.
  public var words: String {
    let name = fromName ?? from
    return "\(isSameName ? "\(name) [\(from)]" : name) (\(relation))"
  }

  private var isSameName: Bool { fromName != nil && fromName == toName }

  private var relation: String {
    let target = isSameName ? "\(toName ?? to) [\(to)]" : toName ?? to
    let day = on.map { " on \($0.spoken)" } ?? ""
    let until = until?.previous.map { " until \($0.spoken)" } ?? ""
    return switch kind {
    case .formerName: "the name" + until
    case .otherCode: "\(until.isEmpty ? "another" : "a") code of \(to)" + until
    case .duplicateOf: "a duplicate record of \(target)"
    case .renamedTo: "renamed \(target)" + day
    case .mergedInto: "absorbed by \(target)" + day
    case .succeededBy: "succeeded by \(target)" + day
    case .continuedBy: "continued by \(target)" + (on.map { " since \($0.spoken)" } ?? "")
    }
  }
}
