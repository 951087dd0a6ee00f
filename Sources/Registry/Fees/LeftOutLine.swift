/// A line that is not in a total, and why.
public struct LeftOutLine: Hashable, Sendable {
  /// Why a line is left out.
  public enum Reason: String, Sendable, CaseIterable {
    /// It is optional and was not chosen.
    case optional
    /// It depends on an event that was not named.
    case conditional
    /// It falls in a term that the program does not have.
    case notDue = "not_due"
    /// A printed total covers it.
    case inPrintedTotal = "in_printed_total"
    /// Another printed total stands in the same place.
    case otherTotal = "other_total"
  }

  /// The component.
  public let component: String
  /// The source's own words.
  public let label: String?
  /// Why it is left out.
  public let reason: Reason
  /// The condition, where there is one.
  public let condition: String?
  /// What the line says, with its basis: `₹500 per attempt`.
  public let says: String
  /// Whether it comes from the institution's schedule.
  public let isInherited: Bool
  /// The number of the evidence.
  public let evidence: Int

  init(_ counted: CountedLine, _ reason: Reason) {
    let line = counted.line
    (component, label, condition) = (line.component, line.label, line.condition)
    (isInherited, evidence) = (counted.isInherited, line.evidence)
    self.reason = reason
    says = counted.says
  }

  /// The line's name for people.
  public var spoken: String { label ?? Vocabulary.spokenFee(component) }

  /// Why it is left out, for people.
  public var why: String {
    switch reason {
    case .optional: "optional, not chosen"
    case .conditional: "only if: \(condition ?? "the event happens")"
    case .notDue: "falls in a term that the program does not have"
    case .inPrintedTotal: "part of the printed total"
    case .otherTotal: "another printed total"
    }
  }
}

extension CountedLine {
  /// What the line says, with its basis.
  var says: String {
    switch amount {
    case .range(let range): "\(MoneyText.grouped(range)) \(line.basis.spoken)"
    case .share(let percent, let components):
      "\(percent)% of \(components.map { Vocabulary.spokenFee($0).lowercased() }.joined(separator: " and "))"
    case .absent(let absence): absence.words
    }
  }
}
