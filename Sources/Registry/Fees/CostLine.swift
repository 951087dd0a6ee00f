/// One row of a total's derivation: a line, a concession or a tax, with its amount in each term.
public struct CostLine: Hashable, Sendable {
  /// What a row is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A cost.
    case charge
    /// Paid, and paid back: an outlay, not a cost.
    case deposit
    /// What a discount or an award takes off; its amounts are negative.
    case concession
    /// Tax that the source leaves out of its amount.
    case tax
  }

  /// An amount in one term. The bounds belong to the bounds of the total: `low` is what the lower one
  /// counts here, which may be more than what the upper one counts here.
  public struct Cell: Hashable, Sendable {
    /// The index of the term.
    public let term: Int
    /// The amount.
    public let amount: AmountRange
  }

  /// What it is.
  public let kind: Kind
  /// The component; `award` for an award.
  public let component: String
  /// The source's own words, or the award's name.
  public let label: String?
  /// `mandatory`, `conditional` or `optional`.
  public let obligation: String
  /// What the published amount says: `₹25,000 per term`.
  public let says: String
  /// To whom it is paid, when that is stated.
  public let payableTo: String?
  /// Whether it comes from the institution's schedule.
  public let isInherited: Bool
  /// The number of the evidence.
  public let evidence: Int?
  /// The amounts, term by term; a term without one has none.
  public let cells: [Cell]

  /// The line's name for people.
  public var spoken: String {
    let component = Vocabulary.spokenFee(component)
    return kind == .tax ? "Tax on " + (label ?? component.lowercased()) : label ?? component
  }

  /// The amount in a term, if there is one.
  public func amount(in term: Int) -> AmountRange? { cells.first { $0.term == term }?.amount }

  /// The sum of the row; nil when it has no amount.
  public var sum: AmountRange? {
    cells.dropFirst().reduce(cells.first?.amount) { sum, cell in sum.map { $0 + cell.amount } }
  }

  init(_ counted: CountedLine, _ kind: Kind, isInherited: Bool, says: String? = nil, cells: [Cell])
  {
    let line = counted.line
    self.kind = kind
    (component, label, obligation) = (line.component, line.label, line.obligation)
    (payableTo, evidence) = (line.payableTo, line.evidence)
    self.says = says ?? counted.says
    self.isInherited = isInherited
    self.cells = cells
  }

  init(_ award: Award, says: String, cells: [Cell]) {
    (kind, component, label, obligation) = (.concession, "award", award.name, "conditional")
    (payableTo, isInherited, evidence) = (nil, false, award.evidence)
    self.says = says
    self.cells = cells
  }
}

/// One column of a total's derivation.
public struct CostTerm: Hashable, Sendable {
  /// The number of the term or year, from 1; 0 for what has no stated time.
  public let index: Int
  /// What it is called: `Term 1`, `Year 2`, `Whole program`.
  public let label: String

  init(_ index: Int, _ plan: TermPlan) {
    self.index = index
    let name =
      plan.count == nil ? "At the start" : "\(Vocabulary.spoken(plan.column.rawValue)) \(index)"
    label = index == 0 ? "Whole program" : name
  }
}

/// A line that costs nothing, because its source says so.
public struct FreeLine: Hashable, Sendable {
  /// The component.
  public let component: String
  /// The source's own words.
  public let label: String?
  /// Whether it is free or cannot apply.
  public let absence: Absence
  /// Whether it comes from the institution's schedule.
  public let isInherited: Bool
  /// The number of the evidence.
  public let evidence: Int?

  /// The line's name for people.
  public var spoken: String { label ?? Vocabulary.spokenFee(component) }
}

/// A line that counts and whose amount is not known.
public struct UnknownLine: Hashable, Sendable {
  /// The component; `award` for an award.
  public let component: String
  /// The source's own words.
  public let label: String?
  /// Why there is no amount, when that is what the source says.
  public let absence: Absence?
  /// Why there is no amount, for people.
  public let why: String
  /// What the line is in the total.
  public let kind: CostLine.Kind
  /// Whether it comes from the institution's schedule.
  public let isInherited: Bool
  /// The number of the evidence.
  public let evidence: Int?

  /// The line's name for people.
  public var spoken: String { label ?? Vocabulary.spokenFee(component) }
}
