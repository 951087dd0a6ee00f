import Registry

/// What a step of an import needs to find in staging; without it there is nothing to do.
enum ImportNeed {
  /// A draft of the table.
  case drafts(CanonicalTable)
  /// A draft of the table that says something in one of these staged columns.
  case cells(CanonicalTable, [String])
  /// Two drafts of the table about one record.
  case repeats(CanonicalTable)
  /// A program that the registry does not know yet.
  case newPrograms
  /// A draft of any of the tables.
  case any([CanonicalTable])

  /// Whether `content` has it.
  func isMet(by content: StagedContent) -> Bool {
    switch self {
    case .drafts(let table): content.has(table)
    case .cells(let table, let columns): content.has(anyOf: columns, in: table)
    case .repeats(let table): content.mayRepeat(table)
    case .newPrograms: content.hasNewPrograms
    case .any(let tables): tables.contains { content.has($0) }
    }
  }
}
