public import Registry

/// Names that wait for a decision, or were decided, for a terminal.
public struct MatchText {
  private let style: TerminalTable.Style
  /// A list shows the best candidates; explain shows all.
  private static let mostListed = 3

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// A list, and how to see the next page when there may be one.
  public func text(_ entries: [MatchEntry], next: Int?) -> String {
    guard !entries.isEmpty else { return "No name is on this list.\n" }
    return entries.map(text).joined() + (next.map { "\nNext page: --after \($0)\n" } ?? "")
  }

  /// One name with what is offered for it or stands decided about it.
  public func text(_ entry: MatchEntry) -> String {
    let title = "\(entry.id)  \(entry.question.title) · \(entry.source)"
    let offered = entry.candidates.prefix(Self.mostListed).map { candidate in
      "\(candidate.line): \(Self.doubts(of: candidate))"
    }
    let decided = entry.decisions.filter(\.stands).map(Self.sentence)
    let refused = decided + (entry.answer == nil ? offered : [])
    let body = refused.isEmpty ? ["nothing in the registry comes near"] : refused
    return wrapped(title, isHeading: true) + body.map { wrapped("- " + $0) }.joined()
  }

  /// A name with every candidate's features, and its history.
  public func text(_ explanation: MatchExplanation) -> String {
    let history = explanation.entry?.decisions.map { wrapped("- " + Self.sentence($0)) } ?? []
    return wrapped(explanation.question.title, isHeading: true)
      + wrapped(Self.outcome(explanation.resolution))
      + (history.isEmpty ? "" : "\nWhat was decided, the latest first:\n" + history.joined())
      + explanation.candidates.map(features).joined()
  }

  private func features(_ candidate: ScoredCandidate) -> String {
    let rows = candidate.features.map { feature in
      TerminalTable.Row([
        ["\(feature.kind.rawValue)"], [ScoredCandidate.text(of: feature.value)], [feature.note],
      ])
    }
    let doubts =
      candidate.doubts.isEmpty ? "" : wrapped("not by itself: " + Self.doubts(of: candidate))
    return "\n" + wrapped(candidate.line, isHeading: true)
      + TerminalTable(rows, style: style).text + doubts
  }

  private static func doubts(of candidate: ScoredCandidate) -> String {
    candidate.doubts.isEmpty
      ? "nothing speaks against it" : candidate.doubts.map(\.words).joined(separator: ", ")
  }

  private static func outcome(_ resolution: MatchResolution) -> String {
    switch resolution {
    case .code(let code): "An import takes it for \(code)."
    case .none(isDecided: true): "Someone decided that the registry does not have it."
    case .none: "Nothing in the registry comes near."
    case .open: "An import holds its rows until someone decides."
    }
  }

  private static func sentence(_ decision: MatchDecision) -> String {
    let record = [decision.code, decision.name].compactMap { $0 }.joined(separator: " ")
    let what =
      switch decision.verdict {
      case .same: "is \(record)"
      case .different: "is not \(record)"
      case .none: "is no record of the registry"
      }
    let score = decision.score.map { " with score \(ScoredCandidate.text(of: $0))" } ?? ""
    let how = decision.isAutomatic ? "by an import of" : "by"
    let why = decision.because.map { ": \($0)" } ?? ""
    let end = decision.withdrawnAt.map { "; withdrawn \($0) by \(decision.withdrawnBy ?? "?")" }
    return "\(what), decided \(decision.decidedAt) \(how) \(decision.actor)\(score)\(why)"
      + (end ?? "")
  }

  private func wrapped(_ text: String, isHeading: Bool = false) -> String {
    let lines = TextWidth.wrap(text, to: style.width, indent: 4).joined(separator: "\n")
    return (isHeading && style.usesColor ? "\u{1B}[1m\(lines)\u{1B}[0m" : lines) + "\n"
  }
}
