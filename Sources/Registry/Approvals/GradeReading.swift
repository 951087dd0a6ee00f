public import Foundation

/// A grade on record held against its scale: the letter is computed from the score, and a printed
/// letter that differs is flagged and never corrected.
public struct GradeReading: Sendable, Hashable {
  /// The letter as printed.
  public let printed: String?
  /// The score.
  public let score: Decimal?
  /// The scale that was used; nil when it is not known.
  public let scale: GradeScale?
  /// Whether the scale is not stated but taken from the date of the decision.
  public let isScaleAssumed: Bool
  /// The letter that the score earns on the scale; nil with a `reason`.
  public let letter: String?
  /// Why no letter was computed.
  public let reason: String?

  /// Reads the grade of a decision. Without a stated scale, the one in force on the day of the
  /// decision is used, or else on the first day of its validity.
  public init(_ approval: Approval) {
    let day = approval.decidedOn ?? approval.valid.from
    self.init(
      grade: approval.grade, score: approval.score, scale: approval.scale,
      authority: approval.authority, day: day)
  }

  /// Reads a letter and a score as printed, of `authority`, given on `day`.
  public init(grade: String?, score: String?, scale: String?, authority: String, day: CivilDate?) {
    let stated = scale.map(\.trimmed).flatMap {
      $0.isEmpty ? nil : $0
    }
    printed = grade
    self.score = score.flatMap(NumberReading.decimal)
    isScaleAssumed = stated == nil
    // A letter or a score can only come from a scale that has letters.
    self.scale =
      if let stated {
        GradeScale.scale(id: stated)
      } else {
        day.flatMap {
          GradeScale.inForce(
            authority: authority, on: $0, lettered: grade != nil || score != nil)
        }
      }
    letter = self.score.flatMap { [scale = self.scale] in scale?.letter(for: $0) }
    reason = letter == nil ? Self.reason(self.scale, self.score, stated: stated, day: day) : nil
  }

  /// Whether the printed letter is another one than the score earns.
  public var isMismatch: Bool {
    guard let printed, let letter else { return false }
    return GradeScale.plain(printed) != letter
  }

  /// The scores that the grade can stand for: the score, or else the band of the printed letter.
  public var range: ClosedRange<Decimal>? {
    if let score { return score...score }
    return printed.flatMap { scale?.band(of: $0) }.map { $0.from...$0.to }
  }

  /// The score with two decimals at least, as NAAC prints it: `3.30`.
  public var spokenScore: String? {
    score.map { score in
      let text = "\(score)"
      let decimals = text.firstIndex(of: ".").map { text[$0...].count - 1 } ?? 0
      let point = decimals == 0 ? "." : ""
      return text + (decimals < 2 ? point + String(repeating: "0", count: 2 - decimals) : "")
    }
  }

  /// One sentence about what the reading rests on or what is wrong; nil when all is plain.
  public var caveat: String? {
    if isMismatch, let printed, let letter, let scale {
      return
        "the printed letter is \(printed), but the score earns \(letter) (scale: \(scale.title))"
    }
    if let reason { return reason }
    guard isScaleAssumed, let scale else { return nil }
    return "the scale is not stated; in force then: \(scale.title)"
  }

  private static func reason(
    _ scale: GradeScale?, _ score: Decimal?, stated: String?, day: CivilDate?
  ) -> String {
    guard let scale else {
      if let stated { return "the scale \(stated) is not known" }
      return day == nil
        ? "neither a scale nor a date is stated" : "no scale is known for the date of the decision"
    }
    if scale.bands.isEmpty { return "this scale has no letters: \(scale.title)" }
    guard let score else { return "no score is stated" }
    return "the score \(score) lies in no band (scale: \(scale.title)), and nothing is rounded"
  }
}

extension Approval {
  /// The decision's grade held against its scale; nil when it gives none.
  public var gradeReading: GradeReading? {
    grade == nil && score == nil ? nil : GradeReading(self)
  }
}
