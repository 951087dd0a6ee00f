/// Which column of a file a canonical column may come from, as headings and values suggest.
struct HeadingProposal {
  private struct Column {
    let sample: ColumnSample
    let folded: String
    var words: [Substring] { folded.split(separator: " ") }
  }

  private let columns: [Column]

  /// Proposals among the columns of a file; blank and repeated headings are never proposed.
  init(_ samples: [ColumnSample]) {
    let counts = Dictionary(grouping: samples) { HeadingPositions.fold($0.heading) }
    columns = samples.filter { sample in
      !sample.heading.isEmpty && counts[HeadingPositions.fold(sample.heading)]?.count == 1
    }.map { Column(sample: $0, folded: Self.spaced($0.heading)) }
  }

  /// The heading that `column` may come from, or nil: one that is its name or a usual word for it, or
  /// else the only one that contains such a word; never one whose values cannot be meant.
  func heading(for column: CanonicalColumn, of table: CanonicalTable) -> String? {
    let words = [column.name.replacing("_", with: " ")] + HeadingWords.usual(column.name, table)
    let fitting = columns.filter { $0.sample.suits(column.kind) }
    for word in words {
      if let same = fitting.first(where: { $0.folded == word }) { return same.sample.heading }
    }
    // A heading that contains "program" is hardly ever its code.
    let isKey = column.kind == .code
    for word in words where !HeadingWords.bare.contains(word) && !(isKey && word == column.name) {
      let having = fitting.filter { Self.contains($0, word) }
      if having.count == 1 { return having[0].sample.heading }
    }
    guard column.isRequired, column.kind == .code else { return nil }
    let isOwnKey = column.name == table.columns.first?.name
    let owner = isOwnKey ? table : HeadingWords.owner(of: column.name, table) ?? table
    return fitting.first {
      (isOwnKey || $0.words.count > 1) && Self.endsAsKey($0, of: owner)
    }?.sample.heading
  }

  /// The heading of names of which codes can be made, for a required code that has no column.
  func names(for column: CanonicalColumn, of table: CanonicalTable) -> String? {
    guard column.isRequired, column.kind == .code, heading(for: column, of: table) == nil,
      let owner = HeadingWords.owner(of: column.name, table)
    else { return nil }
    let name = owner.columns.first { $0.name == "name" }
    return name.flatMap { heading(for: $0, of: owner) }
  }

  /// How many columns of `table` have a proposal, of which required ones count thrice; 0 if its key,
  /// the first column, has none.
  func score(of table: CanonicalTable) -> Int {
    guard let key = table.columns.first else { return 0 }
    let hasCodes = heading(for: key, of: table) != nil
    // A list of names is one of institutions or programs; decisions and fees are about codes.
    guard
      hasCodes
        || (names(for: key, of: table) != nil && table.columns.contains { $0.name == "name" })
    else { return 0 }
    let scores = table.columns.dropFirst().map { column in
      heading(for: column, of: table) == nil
        ? 0 : column.isRequired || column.kind == .name ? 3 : 1
    }
    return scores.reduce(hasCodes ? 3 : 1, +)
  }

  /// Whether a draft of `table` would say something that drafts which read `used` do not.
  func adds(_ table: CanonicalTable, to used: Set<String>) -> Bool {
    guard score(of: table) > 0 else { return false }
    let telling = HeadingWords.telling(table)
    return table.columns.contains { column in
      telling.contains(column.name)
        && heading(for: column, of: table).map { !used.contains($0) } ?? false
    }
  }

  /// The headings that a draft of `table` reads.
  func headings(for table: CanonicalTable) -> [String] {
    table.columns.compactMap { heading(for: $0, of: table) ?? names(for: $0, of: table) }
  }

  /// Whether the heading is the word and more, and none of that says what else about it is meant.
  private static func contains(_ column: Column, _ word: String) -> Bool {
    guard (" " + column.folded + " ").contains(" \(word) ") else { return false }
    let own = word.split(separator: " ")
    return column.words.allSatisfy {
      own.contains($0) || !HeadingWords.aspects.contains(String($0))
    }
  }

  /// Whether it is a code of something, and not of something that belongs to another table.
  private static func endsAsKey(_ column: Column, of table: CanonicalTable) -> Bool {
    guard let last = column.words.last, ["id", "code"].contains(last), column.words.count < 3 else {
      return false
    }
    let others = HeadingWords.otherThings(than: table)
    return column.words.allSatisfy { !others.contains(String($0)) }
  }

  /// A heading in folded words: `FacilityCode` and `facility_code` are both "facility code".
  static func spaced(_ heading: String) -> String {
    var text = ""
    let letters = Array(heading.replacing("_", with: " "))
    for (place, letter) in letters.enumerated() {
      let before = place > 0 ? letters[place - 1] : " "
      let after = place + 1 < letters.count ? letters[place + 1] : " "
      if letter.isUppercase, before.isLowercase || (before.isUppercase && after.isLowercase) {
        text += " "
      }
      text.append(letter)
    }
    return FoldedText(text).text
  }
}
