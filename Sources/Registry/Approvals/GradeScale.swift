public import Foundation

/// A scale by which an authority turns a score into a letter, from a day until a day.
///
/// The scales are a table in Swift and not a file: verdicts and grades need them wherever the
/// program runs, a row is as easy to edit as YAML, and the compiler refuses a malformed one.
public struct GradeScale: Sendable, Hashable {
  /// A letter with the scores that earn it, in hundredths of a point, both ends included.
  public struct Band: Sendable, Hashable {
    /// The letter.
    public let letter: String
    /// From the least to the highest score, in hundredths.
    public let hundredths: ClosedRange<Int>

    /// The least score.
    public var from: Decimal { Decimal(hundredths.lowerBound) / 100 }
    /// The highest score.
    public var to: Decimal { Decimal(hundredths.upperBound) / 100 }

    init(_ letter: String, _ hundredths: ClosedRange<Int>) {
      (self.letter, self.hundredths) = (letter, hundredths)
    }
  }

  /// The id that a decision states as its scale.
  public let id: String
  /// What it is called.
  public let title: String
  /// Whose scale it is.
  public let authority: String
  /// The days on which decisions were made by it.
  public let effective: ValidInterval
  /// Who says so, and what is doubtful about it.
  public let source: String
  /// The letters from the best down; none where the scale has no letters.
  public let bands: [Band]

  /// The letter that `score` earns; nil when it lies between or outside the bands, since nothing is
  /// rounded here.
  public func letter(for score: Decimal) -> String? {
    bands.first { $0.from <= score && score <= $0.to }?.letter
  }

  /// The band of a printed letter, blanks and case aside.
  public func band(of letter: String) -> Band? {
    bands.first { $0.letter == Self.plain(letter) }
  }

  /// The scale with this id, case aside.
  public static func scale(id: String) -> GradeScale? {
    all.first { $0.id == id.lowercased() }
  }

  /// The scale by which `authority` decided on `day`, the latest where several run side by side;
  /// with `lettered` only scales that have letters.
  public static func inForce(
    authority: String, on day: CivilDate, lettered: Bool = false
  ) -> GradeScale? {
    let fitting = all.filter { scale in
      scale.authority == authority && scale.effective.contains(day)
        && !(lettered && scale.bands.isEmpty)
    }
    return fitting.max {
      ($0.effective.from ?? .earliest) < ($1.effective.from ?? .earliest)
    }
  }

  /// A letter as scales write it: `a ++` is `A++`.
  static func plain(_ letter: String) -> String {
    letter.filter { !$0.isWhitespace }.uppercased()
  }

  private init(
    _ id: String, _ title: String, from: String?, lastDay: String? = nil, source: String,
    bands: [Band]
  ) {
    (self.id, self.title, authority, self.source, self.bands) = (id, title, "NAAC", source, bands)
    effective = ValidInterval(
      from: from.flatMap { CivilDate(iso: $0) },
      until: lastDay.flatMap { CivilDate(iso: $0) }?.next)
  }

  /// Every scale the registry knows. Edit here; a new scale is a new row, an old row never changes.
  public static let all = [
    GradeScale(
      "naac-cgpa", "NAAC grades by cumulative grade point average, before July 2017",
      from: nil, lastDay: "2017-06-30",
      source: "NAAC grade tables as published on several sites; verify before use",
      bands: [
        Band("A", 301...400), Band("B", 201...300), Band("C", 151...200), Band("D", 0...150),
      ]),
    GradeScale(
      "naac-2017", "NAAC grades since July 2017", from: "2017-07-01",
      source: "NAAC grade tables as published on several sites, some of which still print "
        + "3.76, 3.51 and 3.01 as the beginnings of A++, A+ and A; verify before use",
      bands: [
        Band("A++", 351...400), Band("A+", 326...350), Band("A", 301...325),
        Band("B++", 276...300), Band("B+", 251...275), Band("B", 201...250),
        Band("C", 151...200), Band("D", 0...150),
      ]),
    GradeScale(
      "naac-binary-2025",
      "NAAC binary accreditation, with maturity levels 1 to 5 to follow",
      from: "2025-01-01",
      source: "telegraphindia.com, 26 Dec 2025, as reported; only the year of its start is known",
      bands: []),
  ]
}
