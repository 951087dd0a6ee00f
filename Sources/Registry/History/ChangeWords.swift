/// A change in words: `tuition, per year: ₹45,000 → ₹48,000`.
public struct ChangeWords {
  private let change: HistoryChange

  /// Words for `change`.
  public init(_ change: HistoryChange) { self.change = change }

  /// The numbers of the evidence for what is new; where nothing is, for what ended.
  public var evidence: [Int] {
    let told = fresh.isEmpty ? change.after : fresh
    let numbers = (told.map(\.evidence) + change.after.map(\.endedBy)).compactMap(\.self)
    return Set(numbers.isEmpty ? change.before.compactMap(\.evidence) : numbers).sorted()
  }

  /// Facts that say something that was not said before.
  private var fresh: [HistoryFact] {
    change.after.filter { after in
      !change.before.contains { $0.statement == after.statement }
    }
  }

  /// One line for each thing that is different.
  public var lines: [String] {
    let gone = change.before.filter { before in
      !change.after.contains { $0.statement == before.statement }
    }
    if fresh.count == 1, let old = replaced(by: fresh[0], gone: gone) {
      return difference(from: old, to: fresh[0])
    }
    return fresh.map { line($0, FactWords(change.fact, $0).said) }
      + gone.map { line($0, "no longer recorded: " + FactWords(change.fact, $0).said) }
      + shifted.map { line($0, FactWords(change.fact, $0).value + $0.valid.words) }
  }

  /// What a new fact stands in place of: the one that is gone, or the one that it ends.
  private func replaced(by fresh: HistoryFact, gone: [HistoryFact]) -> HistoryFact? {
    if gone.count == 1 { return gone[0] }
    return gone.isEmpty && change.before.count == 1 ? change.before[0] : nil
  }

  private func difference(from old: HistoryFact, to new: HistoryFact) -> [String] {
    let (before, after) = (FactWords(change.fact, old), FactWords(change.fact, new))
    let from = new.valid.from.flatMap { $0 == old.valid.from ? nil : " from \($0.spoken)" } ?? ""
    var lines: [String] = []
    if before.value != after.value {
      lines.append(line(new, "\(before.value) → \(after.value)" + from))
    }
    let columns = Set(before.particulars.keys).union(after.particulars.keys).sorted()
    for column in columns where before.particulars[column] != after.particulars[column] {
      let texts = [before, after].map { $0.particulars[column] ?? "–" }
      lines.append(
        line(new, "\(column) \(texts[0]) → \(texts[1])" + from))
    }
    return lines.isEmpty ? [line(new, after.said)] : lines
  }

  /// Facts that say the same as before, for other days or by other evidence.
  private var shifted: [HistoryFact] {
    change.after.filter { after in
      change.before.contains { $0.statement == after.statement }
    }
  }

  private func line(_ fact: HistoryFact, _ text: String) -> String {
    let title = FactWords(change.fact, fact).title
    return title.isEmpty ? text : "\(title): \(text)"
  }
}

extension ValidInterval {
  /// The interval behind a value: ` until 30 Jun 2025`, empty when both ends are open.
  fileprivate var words: String {
    let since = from.map { " from \($0.spoken)" } ?? ""
    let until = lastDay.map { " until \($0.spoken)" } ?? ""
    return since + until
  }
}
