import Registry
import RegistrySQL

/// A question whether staged rows of one table fit the registry, and how to say that they do not.
struct FitCheck: Sendable {
  let table: CanonicalTable
  let statement: Statement
  let code: String
  let level: FindingLevel
  let column: String
  let sentence: @Sendable (StagedFault) -> String
  let suggestion: String?
  /// Whether the column at fault is what the statement answers as `other`.
  var namesColumn = false
  /// The staged columns of which one must say something for there to be a fault; none: any row may
  /// have it.
  var asks: [String] = []

  /// Whether there is anything to ask about.
  func isNeeded(for content: StagedContent) -> Bool {
    asks.isEmpty || content.has(anyOf: asks, in: table)
  }

  /// The finding for one fault.
  func finding(_ fault: StagedFault) -> Finding {
    Finding(
      code, level, table: table.rawValue, row: fault.row,
      column: namesColumn ? fault.other ?? column : column, value: fault.value,
      message: sentence(fault), suggestion: suggestion)
  }

  /// The checks of one table.
  static func checks(of table: CanonicalTable) -> [FitCheck] {
    switch table {
    case .institutions: [claimedIdentifier, unknownParent]
    case .programs:
      [
        unknownInstitution, misplacedProgram, outOfRange(table, .findOutOfRangePrograms),
        unknownPredecessor,
      ]
    case .offerings: [unknownProgram, outOfRange(table, .findOutOfRangeOfferings)]
    case .approvals:
      [
        unknownSubject(table, .findUnknownApprovalSubjects), unknownActivity,
        outOfRange(table, .findOutOfRangeApprovals),
        overlapping(table, .findOverlappingApprovals),
      ]
    case .fees:
      [
        unknownSubject(table, .findUnknownFeeSubjects), otherCurrency, taxWithoutRate,
        outOfRange(table, .findOutOfRangeFees), overlapping(table, .findOverlappingFees),
        contradictingParts,
      ]
    case .cautions: [unwatchedSubject, reopenedCaution]
    }
  }

  private static let claimedIdentifier = FitCheck(
    table: .institutions, statement: .findClaimedIdentifiers, code: "identifier_conflict",
    level: .reject, column: "identifiers",
    sentence: { "\($0.value) already belongs to \($0.other ?? "another institution")" },
    suggestion: "one code names one institution; merge the two or correct the code",
    asks: ["identifiers"])

  private static let unknownParent = FitCheck(
    table: .institutions, statement: .findUnknownParents, code: "unknown_parent", level: .flag,
    column: "parent",
    sentence: { "the parent \($0.value) is not in the registry, so the relation is not stored" },
    suggestion: "import the parent, then this file again", asks: ["parent"])

  private static let unknownInstitution = FitCheck(
    table: .programs, statement: .findUnknownInstitutions, code: "unknown_institution",
    level: .reject, column: "institution",
    sentence: { "no institution has the code \($0.value)" },
    suggestion: "import the institutions first")

  private static let misplacedProgram = FitCheck(
    table: .programs, statement: .findMisplacedPrograms, code: "program_of_another_institution",
    level: .reject, column: "institution",
    sentence: {
      "the registry keeps this program under \($0.other ?? "another institution"), "
        + "not \($0.value)"
    },
    suggestion: "a program's code is unique across institutions")

  private static let unknownPredecessor = FitCheck(
    table: .programs, statement: .findUnknownPredecessors, code: "unknown_predecessor",
    level: .flag, column: "predecessor",
    sentence: {
      "the predecessor \($0.value) is not in the registry, so the relation is not stored"
    },
    suggestion: "import the predecessor, then this file again", asks: ["predecessor"])

  private static let unknownProgram = FitCheck(
    table: .offerings, statement: .findUnknownPrograms, code: "unknown_program", level: .reject,
    column: "program", sentence: { "no program has the code \($0.value)" },
    suggestion: "import the programs first")

  private static func unknownSubject(_ table: CanonicalTable, _ statement: Statement) -> FitCheck {
    FitCheck(
      table: table, statement: statement, code: "unknown_subject", level: .reject,
      column: "subject", sentence: { "no institution or program has the code \($0.value)" },
      suggestion: "import institutions and programs first")
  }

  private static let unknownActivity = FitCheck(
    table: .approvals, statement: .findUnknownActivities, code: "unknown_activity",
    level: .reject, column: "activity",
    sentence: { "the registry does not know the activity \($0.value)" },
    suggestion: "the table activity lists them, such as aicte_approval")

  private static let contradictingParts = FitCheck(
    table: .fees, statement: .findSplitMismatches, code: "split_mismatch", level: .flag,
    column: "amount",
    sentence: {
      "the parts make \($0.other ?? "another sum") and the printed total is \($0.value)"
    },
    suggestion: "both are kept as printed; ask the source which is meant")

  private static func outOfRange(_ table: CanonicalTable, _ statement: Statement) -> FitCheck {
    FitCheck(
      table: table, statement: statement, code: "out_of_range", level: .hold, column: "",
      sentence: { fault in
        "\(fault.value) cannot be: " + (ranges[fault.other ?? ""] ?? "it is out of range")
      },
      suggestion: nil, namesColumn: true)
  }

  private static let ranges = [
    "duration": "a duration is more than 0 and less than 1,000,000",
    "credits": "credits are less than 1,000,000",
    "intake": "an intake is 0 or more",
    "ends": "it is not after the beginning",
    "rank": "a rank is 1 or more",
    "score": "a score is less than 10,000",
    "nth": "nth is from 1 to 32767, and goes with occurs: nth",
    "amount": "only a discount is negative, a discount always is, a share is at most 100 %, and a "
      + "range goes from the lower to the higher amount",
    "tax_rate": "a rate is from 0 to 999 %",
    "escalation": "a rate is from -999 to 999 %",
  ]

  private static func overlapping(_ table: CanonicalTable, _ statement: Statement) -> FitCheck {
    FitCheck(
      table: table, statement: statement, code: "overlapping_rows", level: .hold,
      column: "valid_from",
      sentence: {
        "it holds from \($0.value), when \(Self.otherRow($0)) about the same thing still holds"
      },
      suggestion: "let one end before the other begins", asks: ["valid_from", "valid_to"])
  }

  private static func otherRow(_ fault: StagedFault) -> String {
    fault.other.flatMap { Int($0) }.map { RowKey.words($0, from: fault.row) } ?? "another row"
  }

  private static let taxWithoutRate = FitCheck(
    table: .fees, statement: .findTaxFaults, code: "tax_without_rate", level: .hold,
    column: "tax_rate",
    sentence: {
      $0.other == nil
        ? "a line with tax \($0.value) needs a rate" : "an exempt line has no tax rate"
    },
    suggestion: "give tax and tax_rate together, or neither")

  private static let otherCurrency = FitCheck(
    table: .fees, statement: .findCurrencyConflicts, code: "currency_conflict", level: .reject,
    column: "currency",
    sentence: { "the schedule of this line is in \($0.other ?? "another currency")" },
    suggestion: "a schedule has one currency; give the line a schedule of its own")

  /// A regulator's list names everyone, a registry only those it keeps: the others wait.
  private static let unwatchedSubject = FitCheck(
    table: .cautions, statement: .findUnknownCautionSubjects, code: "unknown_subject",
    level: .hold, column: "subject",
    sentence: { "no institution or program has the code \($0.value)" },
    suggestion: "import institutions and programs first, then this file again")

  private static let reopenedCaution = FitCheck(
    table: .cautions, statement: .findReopenedCautions, code: "reopened_caution", level: .flag,
    column: "kind",
    sentence: { fault in
      "this caution was put aside (\(fault.other ?? "no reason given")), and the source says "
        + "something else now, so it is open again"
    },
    suggestion: "prospectus caution list shows it; clear it again if it is still no caution")
}
