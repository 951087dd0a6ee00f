import Registry

/// What has been staged: how many drafts of each table, which of their cells say anything, and
/// whether any two may speak about the same record. What a file says nothing about need not be asked.
struct StagedContent {
  private var drafts: [Int]
  /// For each table a bit for each staged cell that some draft fills; no table has 64.
  private var filled: [UInt64]
  private var keys: [RepeatSpotter]
  /// How many drafts of programs speak about one that the registry knows.
  var knownPrograms = 0

  /// Nothing staged.
  init() {
    let tables = CanonicalTable.allCases.count
    drafts = Array(repeating: 0, count: tables)
    filled = Array(repeating: 0, count: tables)
    keys = Array(repeating: RepeatSpotter(), count: tables)
  }

  /// Takes note of a draft.
  mutating func add(_ draft: Draft) {
    let place = draft.table.place
    drafts[place] += 1
    var cells: UInt64 = 0
    for (number, cell) in draft.cells.enumerated() where cell != nil {
      cells |= 1 << UInt64(number)
    }
    filled[place] |= cells
    if draft.table.isKeyedByCode, let key = draft.cells.first ?? nil { keys[place].add(key) }
  }

  /// Whether there is any draft of `table`.
  func has(_ table: CanonicalTable) -> Bool { drafts[table.place] > 0 }

  /// Whether there is a draft of a program that the registry does not know.
  var hasNewPrograms: Bool { drafts[CanonicalTable.programs.place] > knownPrograms }

  /// Whether any draft of `table` says something in one of these staged columns.
  func has(anyOf columns: [String], in table: CanonicalTable) -> Bool {
    table.stagedNames.enumerated().contains { number, name in
      columns.contains(name) && filled[table.place] & (1 << UInt64(number)) != 0
    }
  }

  /// Whether two drafts of `table` may speak about the same record: surely not when this is false.
  func mayRepeat(_ table: CanonicalTable) -> Bool {
    table.isKeyedByCode ? keys[table.place].mayRepeat : has(table)
  }
}

extension CanonicalTable {
  /// The number of the table, from 0.
  var place: Int {
    switch self {
    case .institutions: 0
    case .programs: 1
    case .offerings: 2
    case .approvals: 3
    case .fees: 4
    case .cautions: 5
    }
  }

  /// Whether the first staged cell alone names the record.
  var isKeyedByCode: Bool { self == .institutions || self == .programs }
}
