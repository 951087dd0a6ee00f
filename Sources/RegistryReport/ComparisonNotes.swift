import Registry

/// What stands below a comparison in a terminal: sources, how things were found, and what is not shown.
struct ComparisonNotes {
  private let comparison: Comparison
  private let style: TerminalTable.Style

  /// The notes on `comparison` in `style`.
  init(_ comparison: Comparison, style: TerminalTable.Style) {
    (self.comparison, self.style) = (comparison, style)
  }

  /// All of them.
  var text: String {
    let words = "As of \(comparison.asOf.spoken). Approvals and amounts are what these sources say:"
    let asOf = TextWidth.wrap(words, to: style.width).joined(separator: "\n") + "\n"
    let sources = comparison.evidence.map { evidence in
      let license = evidence.license.map { " (\($0))" } ?? ""
      return TextWidth.wrap("- " + evidence.citation + license, to: style.width)
        .joined(separator: "\n  ") + "\n"
    }
    let left = comparison.leftOut.map { "Left out: \($0)\n" }
    return asOf + Set(sources).sorted().joined() + paths + same + left.joined()
  }

  /// How columns were found that were asked for by an old code or name; a column alone says it above.
  private var paths: String {
    guard comparison.columns.count > 1 else { return "" }
    let steps = comparison.columns.flatMap(\.path).map { "Found by way of \($0.words)." }
    return steps.flatMap { TextWidth.wrap($0, to: style.width, indent: 2) }
      .map { $0 + "\n" }.joined()
  }

  /// Which rows are not shown because every column says the same.
  private var same: String {
    guard !comparison.same.isEmpty else { return "" }
    let words = "The same in all: \(comparison.same.joined(separator: ", "))."
    return TextWidth.wrap(words, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }
}
