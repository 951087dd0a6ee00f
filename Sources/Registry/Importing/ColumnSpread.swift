/// The columns of which each that is not blank makes a row of a table: a column for each year,
/// audience or category becomes a row for each.
public struct ColumnSpread: Hashable, Sendable {
  /// Which columns they are.
  public enum Selection: Hashable, Sendable {
    /// Those with these headings.
    case listed([String])
    /// Those whose headings match this regular expression.
    case matching(String)
  }

  /// Which columns they are.
  public var selection: Selection

  /// Reads `each_column`.
  static func read(_ node: ProfileNode) -> ColumnSpread? {
    node.allow(["columns", "matching"])
    if let list = node["columns"] { return ColumnSpread(selection: .listed(list.texts)) }
    guard let value = node["matching"], let pattern = value.text else {
      node.fault("each_column needs one of columns, matching")
      return nil
    }
    if (try? Regex(pattern)) == nil { value.fault("\(pattern) is not a regular expression") }
    return ColumnSpread(selection: .matching(pattern))
  }

  /// The headings of the columns in a file with `headings` in row `headerRow`.
  func headings(in headings: [String], _ headerRow: Int?) throws -> [String] {
    switch selection {
    case .listed(let listed): return listed
    case .matching(let text):
      let pattern = try Regex(text)
      let found = headings.filter { ((try? pattern.firstMatch(in: $0)) ?? nil) != nil }
      if found.isEmpty {
        throw RegistryError.invalid([Self.nothing(text, headings, headerRow)])
      }
      return found
    }
  }

  private static func nothing(
    _ pattern: String, _ headings: [String], _ headerRow: Int?
  ) -> Finding {
    Finding(
      "missing_column", .reject, row: headerRow, column: pattern,
      message: "columns that match \(pattern) are read, and the file has none",
      suggestion: "the file has \(headings.prefix(12).joined(separator: ", "))")
  }
}

extension TableMapping {
  /// The mapping with its `each_column` spelt out as variants for a file with these headings in row
  /// `headerRow`.
  func spelledOut(over headings: [String], _ headerRow: Int?) throws -> TableMapping {
    guard let spread else { return self }
    var mapping = self
    let own = variants.isEmpty ? [Variant(tests: [], rules: [:])] : variants
    mapping.variants = try spread.headings(in: headings, headerRow).flatMap { heading in
      own.map { variant(of: $0, at: heading) }
    }
    return mapping
  }

  private func variant(of variant: Variant, at heading: String) -> Variant {
    let test = RowTest(column: heading, condition: .isEmpty(false), isNegated: false)
    let all = rules.merging(variant.rules) { $1 }
    return Variant(
      tests: variant.tests + [test], rules: all.mapValues { $0.settled(at: heading) })
  }
}

extension ValueRule {
  /// Whether the rule asks for the heading or the cell of the column that made the row.
  var isSpread: Bool {
    if case .match(let asked) = origin, asked.parts.values.contains(where: \.isSpread) {
      return true
    }
    return origin == .heading || origin == .cell || fallback.contains { $0.isSpread }
  }

  /// The rule for the row that the column with this heading made.
  fileprivate func settled(at heading: String) -> ValueRule {
    var rule = self
    if origin == .heading { rule.origin = .constant(heading) }
    if origin == .cell { rule.origin = .column(heading) }
    if case .match(var asked) = origin {
      asked.parts = asked.parts.mapValues { $0.settled(at: heading) }
      rule.origin = .match(asked)
    }
    rule.fallback = fallback.map { $0.settled(at: heading) }
    return rule
  }
}
