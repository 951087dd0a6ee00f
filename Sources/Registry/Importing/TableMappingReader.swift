extension TableMapping {
  /// Reads one entry of `tables`.
  static func read(_ node: ProfileNode) -> TableMapping? {
    node.allow(["table", "sheet", "when", "columns", "each", "each_column", "each_part"])
    let table: CanonicalTable? = node.word("table")
    if node["table"] == nil { node.fault("the key table is missing") }
    guard let table else { return nil }
    let variants = node["each"]?.items.map { variant($0, of: table) } ?? []
    let mapping = TableMapping(
      table: table, tests: node["when"]?.items.compactMap(RowTest.read) ?? [],
      rules: rules(node["columns"], of: table), variants: variants,
      spread: node["each_column"].flatMap(ColumnSpread.read),
      parts: node["each_part"].flatMap(CellParts.read), sheet: SheetReference.read(node["sheet"]))
    mapping.checkRequired(at: node)
    mapping.checkSpread(at: node)
    return mapping
  }

  private static func variant(_ node: ProfileNode, of table: CanonicalTable) -> Variant {
    node.allow(["when", "columns"])
    return Variant(
      tests: node["when"]?.items.compactMap(RowTest.read) ?? [],
      rules: rules(node["columns"], of: table))
  }

  private static func rules(_ node: ProfileNode?, of table: CanonicalTable) -> [String: ValueRule] {
    guard let node else { return [:] }
    let known = table.columns.map(\.name) + CanonicalTable.evidenceColumns
    node.allow(known)
    let pairs = node.entries.compactMap { entry in
      known.contains(entry.key)
        ? ValueRule.read(entry.value).map { (entry.key, $0) } : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func checkSpread(at node: ProfileNode) {
    guard node["each_column"] == nil else { return }
    let all = Array(rules.values) + variants.flatMap { $0.rules.values }
    if all.contains(where: \.isSpread) {
      node.fault("heading and cell are those of each_column, which this table does not have")
    }
  }

  private func checkRequired(at node: ProfileNode) {
    let sets = variants.isEmpty ? [rules] : variants.map { rules.merging($0.rules) { $1 } }
    for column in table.columns where column.isRequired {
      if sets.contains(where: { $0[column.name] == nil }) {
        node.fault("the table \(table.rawValue) needs a rule for its column \(column.name)")
      }
    }
  }
}

extension RowTest {
  /// Reads one entry of `skip` or `when`.
  static func read(_ node: ProfileNode) -> RowTest? {
    node.allow(["column", "is", "in", "matches", "empty", "not", "because", "sheet"])
    guard let column = node.required("column"), let condition = condition(node) else { return nil }
    return RowTest(
      column: column, condition: condition, isNegated: node["not"]?.text == "true",
      sheet: SheetReference.read(node["sheet"]))
  }

  private static func condition(_ node: ProfileNode) -> Condition? {
    if let text = node["is"]?.text { return .isOne(of: [text]) }
    if let list = node["in"] { return .isOne(of: list.items.compactMap(\.text)) }
    if let value = node["matches"], let pattern = value.text {
      if (try? Regex(pattern)) == nil { value.fault("\(pattern) is not a regular expression") }
      return .matches(pattern)
    }
    if let text = node["empty"]?.text { return .isEmpty(text == "true") }
    node.fault("a test needs one of is, in, matches, empty")
    return nil
  }
}
