/// The grade or rank of a decision in words and in parts.
struct GradeWords {
  private let approval: Approval
  private let reading: GradeReading?
  private let rank: RankFact?

  init(_ approval: Approval) {
    self.approval = approval
    reading = approval.gradeReading
    rank = RankFact(approval)
  }

  /// The letter, the score and the cycle, or the rank with its year and category; nil when the
  /// decision gives neither. A computed letter is told where none is printed, and a printed one that
  /// the score does not earn is told as such.
  var text: String? {
    if let rank { return "rank \(rank.spoken)" }
    if let number = approval.rank { return "rank \(number)" }
    guard let reading else { return nil }
    let letter = reading.printed ?? reading.letter.map { "\($0) (computed)" }
    let score = reading.spokenScore.map { "score \($0)" }
    let cycle = approval.cycle.map { "cycle \($0)" }
    let words = [letter, score, cycle].compactMap { $0 }.joined(separator: ", ")
    return words + (caveat.map { "; \($0)" } ?? "")
  }

  /// What is wrong with the grade; that nothing is stated beside a letter needs no words.
  private var caveat: String? {
    guard let reading, reading.isMismatch || reading.score != nil else { return nil }
    return reading.caveat
  }

  /// The computed letter and what is to be known about it, for machines.
  var parts: [(key: String, value: String?)] {
    [("letter", reading?.letter), ("grade_caveat", reading?.caveat)]
  }
}
