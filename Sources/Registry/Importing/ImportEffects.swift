/// What an import does to the answers that people get about programs that were there before it.
public struct ImportEffects: Hashable, Sendable {
  /// The answers that change.
  public var changed: [ImportEffect] = []
  /// How many programs the import touches.
  public var touched = 0
  /// How many of these were looked at.
  public var judged = 0

  /// Nothing looked at yet.
  public init() {}

  /// How many verdicts go from one state to another, the most frequent first.
  public var verdictCounts: [(old: String, new: String, count: Int)] {
    var counts: [[String]: Int] = [:]
    for effect in changed where effect.isVerdict {
      counts[[effect.old ?? "", effect.new ?? ""], default: 0] += 1
    }
    return counts.map { (old: $0.key[0], new: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.old, $0.new) < ($0.count, $1.old, $1.new) }
  }
}

/// One answer about one program that an import changes.
public struct ImportEffect: Hashable, Sendable {
  /// The program's code.
  public let program: String
  /// The program's title.
  public let title: String
  /// What was asked: an activity in a mode and session, or the total cost.
  public let question: String
  /// Whether the answer is a verdict.
  public let isVerdict: Bool
  /// The answer before; nil when there was none.
  public let old: String?
  /// The answer after; nil when there is none.
  public let new: String?

  /// An answer that changes.
  public init(
    program: String, title: String, question: String, isVerdict: Bool, old: String?, new: String?
  ) {
    (self.program, self.title, self.question) = (program, title, question)
    (self.isVerdict, self.old, self.new) = (isVerdict, old, new)
  }

  /// The answers about one program that differ between what was known before and after, as of a day.
  public static func between(
    _ before: Dossier, _ after: Dossier, asOf: CivilDate
  ) -> [ImportEffect] {
    let old = answers(before, asOf: asOf)
    let new = answers(after, asOf: asOf)
    let questions = new.map(\.question) + old.map(\.question)
    let olds = Dictionary(old.map { ($0.question, $0) }) { first, _ in first }
    let news = Dictionary(new.map { ($0.question, $0) }) { first, _ in first }
    return questions.uniqued.compactMap { question in
      let (was, becomes) = (olds[question], news[question])
      guard was?.text != becomes?.text else { return nil }
      return ImportEffect(
        program: after.code, title: after.name, question: question,
        isVerdict: (was ?? becomes)?.isVerdict ?? false, old: was?.text, new: becomes?.text)
    }
  }

  private struct Answer {
    let question: String
    let text: String
    let isVerdict: Bool
  }

  /// The verdict of each activity for each session and mode on record, and the total cost; unknown is
  /// no answer.
  private static func answers(_ dossier: Dossier, asOf: CivilDate) -> [Answer] {
    let grid = VerdictGrid(dossier, mode: nil, session: nil, asOf: asOf)
    let verdicts = grid.rows.flatMap(\.reports).flatMap(\.verdicts).map { verdict in
      Answer(question: verdict.question.words, text: verdict.state.spoken, isVerdict: true)
    }
    let rows = Comparison([dossier], asOf: asOf).sections.flatMap(\.rows)
    let total = rows.first { $0.key == "total_cost" }?.cells.first
    let cost = total.map {
      Answer(question: "total cost", text: $0.lines.joined(separator: "; "), isVerdict: false)
    }
    let unknown = VerdictState.unknown.spoken
    return verdicts.filter { $0.text != unknown } + (cost.map { [$0] } ?? [])
  }
}
