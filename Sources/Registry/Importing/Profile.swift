/// How one kind of file becomes rows of the canonical tables; read from a YAML file.
public struct Profile: Hashable, Sendable {
  /// The profile's name.
  public var name: String
  /// What it is for, in one line.
  public var title: String
  /// Who publishes the file.
  public var source: SourceDescription
  /// The document the file is.
  public var document: DocumentDescription
  /// The byte between two cells; nil if the file shows it.
  public var delimiter: UInt8?
  /// What else is stated about the file.
  public var layout = FileLayout()
  /// The rows to pass over.
  public var skips: [RowTest]
  /// The rows with which the file ends, wherever its last line is.
  public var stops: [RowTest] = []
  /// Numbers that must make their printed total.
  public var sums: [SumRule] = []
  /// What each remaining row becomes.
  public var tables: [TableMapping]
}

/// A source as an import describes it.
public struct SourceDescription: Hashable, Sendable, Codable {
  /// The code under which the registry keeps the source: `ipeds`.
  public var code: String
  /// What kind of source it is.
  public var kind: SourceKind
  /// Its title.
  public var title: String
  /// Who publishes it.
  public var publisher: String? = nil
  /// Where it is published.
  public var url: String?
  /// Its licence.
  public var license: String? = nil
  /// How its licence wants it named.
  public var attribution: String? = nil

  /// A source of which nothing but code, kind and title need be known.
  public init(
    code: String, kind: SourceKind, title: String, publisher: String? = nil, url: String? = nil,
    license: String? = nil, attribution: String? = nil
  ) {
    (self.code, self.kind, self.title, self.publisher) = (code, kind, title, publisher)
    (self.url, self.license, self.attribution) = (url, license, attribution)
  }
}

/// One document of a source as an import describes it.
public struct DocumentDescription: Hashable, Sendable, Codable {
  /// Where the document was found.
  public var url: String?
  /// What it is called.
  public var title: String?
  /// The date it bears, ISO 8601.
  public var date: String?
  /// The day it was fetched, ISO 8601.
  public var retrievedOn: String?
  /// The day by which it should be looked at again, ISO 8601.
  public var reverifyBy: String?

  /// A document; what is not given is not known.
  public init(
    url: String? = nil, title: String? = nil, date: String? = nil, retrievedOn: String? = nil,
    reverifyBy: String? = nil
  ) {
    (self.url, self.title, self.date) = (url, title, date)
    (self.retrievedOn, self.reverifyBy) = (retrievedOn, reverifyBy)
  }
}

/// A test on one cell of a row.
public struct RowTest: Hashable, Sendable {
  /// What the cell is held against.
  public enum Condition: Hashable, Sendable {
    /// The cell is one of these texts.
    case isOne(of: [String])
    /// The cell matches this regular expression somewhere.
    case matches(String)
    /// The cell is blank, or is not.
    case isEmpty(Bool)
  }
  /// The heading of the column.
  public var column: String
  /// The test itself.
  public var condition: Condition
  /// Whether the test holds when the condition does not.
  public var isNegated: Bool
  /// The sheet whose rows are tested; nil for all that the profile reads.
  public var sheet: SheetReference? = nil
}

/// How a row becomes rows of one canonical table.
public struct TableMapping: Hashable, Sendable {
  /// The table.
  public var table: CanonicalTable
  /// The tests that a row must pass, all of them.
  public var tests: [RowTest]
  /// Where the value of each canonical column comes from.
  public var rules: [String: ValueRule]
  /// The rows that one row becomes, each with its own tests and rules; empty for exactly one.
  public var variants: [Variant]
  /// The columns of which each makes a row of its own, if there are any.
  public var spread: ColumnSpread? = nil
  /// The column whose cells hold several rows' worth, if there is one.
  public var parts: CellParts? = nil
  /// The sheet that is read; nil for the file's.
  public var sheet: SheetReference? = nil

  /// One of several rows that a row becomes.
  public struct Variant: Hashable, Sendable {
    /// Its own tests.
    public var tests: [RowTest]
    /// Its own rules, which come before the table's.
    public var rules: [String: ValueRule]
  }
}

/// Where one value comes from and what is done to it, in this order: origin, absences,
/// lost zeros, pattern and template, translation, separator, slug, scheme; the fallback when nothing is left.
public struct ValueRule: Hashable, Sendable {
  /// Where the text comes from.
  public enum Origin: Hashable, Sendable {
    /// One column.
    case column(String)
    /// Several columns with a separator between those that are not blank.
    case joined([String], separator: String)
    /// The same for every row.
    case constant(String)
    /// The code of the record that a name means.
    indirect case match(MatchRule)
    /// The heading of the column that made the row, where each column makes one.
    case heading
    /// The cell of the column that made the row.
    case cell
  }
  /// What happens to a text that the translation does not list.
  public enum Otherwise: Hashable, Sendable {
    /// It is a finding.
    case fault
    /// It stays as it is.
    case keep
    /// It becomes this.
    case becomes(String)
  }
  /// Where the text comes from.
  public var origin: Origin
  /// The form of a code of digits whose zeros a spreadsheet has dropped: `00.0000`.
  public var zeros: LostZeros?
  /// A regular expression whose first group is the text.
  public var pattern: String?
  /// What is made of the text: `{}` stands for it, `{1}` for the pattern's first group.
  public var template: String?
  /// Texts that mean an absence.
  public var absences: [String: Absence] = [:]
  /// Texts and what they become.
  public var translation: [String: String]?
  /// What happens to other texts.
  public var otherwise = Otherwise.fault
  /// What separates several values in the file.
  public var separator: String?
  /// Whether the text is made fit for a code: folded, words joined by hyphens.
  public var isSlug = false
  /// The scheme put before a code.
  public var scheme: String?
  /// The rule to follow when this one gives nothing; at most one.
  public var fallback: [ValueRule] = []
  /// How dates are written.
  public var dates = DateConventions()
  /// How numbers of money are written.
  public var style: NumberStyle?
  /// Which academic year a month belongs to.
  public var calendar: AcademicCalendar?
  /// The unit of a bare number of time.
  public var unit: DurationUnit?

  /// A rule that takes its text from `origin` as it is.
  public init(_ origin: Origin) {
    self.origin = origin
  }

  /// The headings that this rule and its fallback read.
  public var columns: [String] {
    let own: [String] =
      switch origin {
      case .column(let name): [name]
      case .joined(let names, _): names
      case .constant, .heading, .cell: []
      case .match(let rule): rule.columns
      }
    return own + fallback.flatMap(\.columns)
  }
}
