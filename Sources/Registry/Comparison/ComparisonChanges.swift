/// What an earlier and a later comparison of the same things say differently, in words.
public struct ComparisonChanges: Sendable {
  /// What changed in a row of one thing.
  public struct RowChange: Sendable, Equatable {
    /// The row's key.
    public let key: String
    /// The row's heading.
    public let label: String
    /// The changes, a sentence each.
    public let sentences: [String]
  }

  /// What changed about one thing.
  public struct ColumnChanges: Sendable, Equatable {
    /// Its code in the earlier comparison.
    public let code: String
    /// Its name in the earlier comparison.
    public let name: String
    /// What it has become or why it is not there, where that is so.
    public let identity: [String]
    /// The rows that changed.
    public let rows: [RowChange]
  }

  /// The day that the earlier comparison is as of.
  public let from: CivilDate
  /// The day that the later one is as of.
  public let to: CivilDate
  /// The things about which anything changed, in the order of the earlier comparison.
  public let changed: [ColumnChanges]
  /// The names of the things about which nothing changed.
  public let unchanged: [String]
  /// The names of things that only the later comparison has.
  public let added: [String]

  /// What `later` says otherwise than `earlier`. A thing is the same when it has the same code, or
  /// when a path leads from its old code to it.
  public init(from earlier: Comparison, to later: Comparison) {
    (from, to) = (earlier.asOf, later.asOf)
    let pairs = earlier.columns.indices.map { (old: $0, new: later.place(of: earlier.columns[$0])) }
    let all = pairs.map { Self.changes(of: $0.old, in: earlier, at: $0.new, in: later) }
    changed = all.filter { !$0.identity.isEmpty || !$0.rows.isEmpty }
    unchanged = all.filter { $0.identity.isEmpty && $0.rows.isEmpty }.map(\.name)
    let met = Set(pairs.compactMap(\.new))
    added = later.columns.indices.filter { !met.contains($0) }.map { later.columns[$0].name }
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changed.isEmpty && added.isEmpty }

  /// The rows whose cells are lists of things.
  private static let lists: Set<String> = ["approvals", "specialized", "cautions"]

  private static func changes(
    of old: Int, in earlier: Comparison, at new: Int?, in later: Comparison
  ) -> ColumnChanges {
    let column = earlier.columns[old]
    guard let new else {
      return ColumnChanges(
        code: column.code, name: column.name, identity: ["is no longer there"], rows: [])
    }
    let now = later.columns[new]
    var identity = now.name == column.name ? [] : ["is now called \(now.name)"]
    if now.code != column.code { identity.append("is now found under \(now.code)") }
    let rows = later.rows(besides: earlier).compactMap { before, after -> RowChange? in
      let change = CellChange(
        from: before?.cells[old] ?? Cell(.absent(.notApplicable)),
        to: after?.cells[new] ?? Cell(.absent(.notApplicable)),
        isList: lists.contains((after ?? before)?.key ?? ""))
      guard let row = after ?? before, !change.sentences.isEmpty else { return nil }
      return RowChange(key: row.key, label: row.label, sentences: change.sentences)
    }
    return ColumnChanges(code: column.code, name: column.name, identity: identity, rows: rows)
  }
}

extension Comparison {
  /// Where a thing of an earlier comparison stands in this one.
  fileprivate func place(of column: Column) -> Int? {
    columns.firstIndex { $0.code == column.code }
      ?? columns.firstIndex { later in later.path.contains { $0.from == column.code } }
  }

  /// The rows of an earlier comparison and of this one, those of the same key together.
  fileprivate func rows(besides earlier: Comparison) -> [(Row?, Row?)] {
    let (old, new) = (earlier.sections.flatMap(\.rows), sections.flatMap(\.rows))
    let both = old.map { row in (Row?.some(row), new.first { $0.key == row.key }) }
    let added = new.filter { row in !old.contains { $0.key == row.key } }
    return both + added.map { (nil, $0) }
  }
}
