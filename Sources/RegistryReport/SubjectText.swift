public import Registry

/// Subjects and levels for a terminal.
public struct SubjectText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// Subjects with what they find.
  public func text(_ results: SearchResults<FoundSubject>) -> String {
    guard !results.items.isEmpty else { return "No subjects found.\n" }
    let rows = results.items.map { item in
      TerminalTable.Row([
        [item.code ?? "–"], [item.name + (item.foundAs.map { " – found as \($0)" } ?? "")],
        ["\(item.programs)"],
      ])
    }
    let heading = TerminalTable.Row([["Code"], ["Subject"], ["Programs"]], isHeading: true)
    return TerminalTable([heading] + rows, style: style).text
      + "\n\(results.items.count) of \(results.total) subjects.\n"
      + advice(results)
  }

  /// What to do with either kind of subject.
  private func advice(_ results: SearchResults<FoundSubject>) -> String {
    let hasTitles = results.items.contains { $0.code == nil }
    return "search programs --field takes a code.\n"
      + (hasTitles ? "Without a code it is a title; search programs takes its words.\n" : "")
  }

  /// Levels with what they find.
  public func text(_ levels: [LevelCount]) -> String {
    let rows = levels.map { item in
      TerminalTable.Row([[item.level.rawValue], [item.level.spoken], ["\(item.programs)"]])
    }
    let heading = TerminalTable.Row([["Level"], ["Label"], ["Programs"]], isHeading: true)
    return TerminalTable([heading] + rows, style: style).text
  }
}
