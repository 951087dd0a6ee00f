import Registry

/// A comparison laid out for reading. Every format for people is a face of this one value: none of
/// them decides what is said, only how it looks.
struct ReportDocument: Sendable {
  /// The heading.
  let title: String
  /// The day, mode and session it is about, in words.
  let question: String
  /// The day it is as of.
  let asOf: CivilDate
  /// Whether anything in it is invented, which every format says.
  let isFictitious: Bool
  /// All things in short, one row each; nil where the table itself is short.
  let overview: ReportTable?
  /// All things side by side, one column each.
  let table: ReportTable
  /// Each thing by itself, in a table of its own.
  let details: [ReportTable]
  /// Whether there are too many things to stand side by side on paper.
  let isLong: Bool
  /// What was left out and why, and how things were found.
  let notes: [String]
  /// Every amount, for formats that can calculate.
  let figures: [ReportFigure]
  /// The sources that the marks refer to; the first has the number 1.
  let sources: [ReportSource]

  /// More columns than these nobody reads side by side.
  static let mostSideBySide = 10
  /// From so many columns on, a reader needs the whole in short first.
  static let mostWithoutOverview = 5
  /// Above every report about invented things.
  static let warning =
    "Example – invented data. What is marked as an example does not exist, and nothing here is true "
    + "of any other institution."
  /// Below every report.
  static let promise =
    "Every value is what its source says; the numbers beside it lead to the sources. What no source says "
    + "is called unknown, and is neither zero nor no."

  /// The same at the end of a message.
  static let messagePromise =
    "Every value is what its source says; numbers in brackets are sources. Unknown is neither zero "
    + "nor no."

  /// Lays `comparison` out.
  init(_ comparison: Comparison) {
    let layout = ComparisonLayout(comparison)
    title = Self.title(of: comparison)
    question = Self.question(of: comparison)
    asOf = comparison.asOf
    isFictitious = comparison.columns.contains(where: \.isFictitious)
    isLong = comparison.columns.count > Self.mostSideBySide
    overview = comparison.columns.count > Self.mostWithoutOverview ? layout.overview : nil
    table = layout.table
    details = isLong ? layout.details : []
    notes = Self.notes(of: comparison)
    figures = ReportFigure.all(in: comparison)
    sources = layout.sources
  }

  /// The tables for a page: all in short where that helps, then side by side or one by one.
  var pages: [ReportTable] { (overview.map { [$0] } ?? []) + (isLong ? details : [table]) }

  private static func title(of comparison: Comparison) -> String {
    let programs = comparison.columns.count { $0.name != $0.institution }
    let kind =
      programs == comparison.columns.count ? "programs" : programs == 0 ? "institutions" : "things"
    return "Comparison of \(comparison.columns.count) \(kind)"
  }

  private static func question(of comparison: Comparison) -> String {
    let scope = comparison.scope
    let about = [scope.mode.map { "mode \($0.spoken)" }, scope.session.map { "session \($0)" }]
    return (["As of \(scope.asOf.spoken)"] + about.compactMap { $0 }).joined(separator: ", ")
  }

  private static func notes(of comparison: Comparison) -> [String] {
    let same = comparison.same
    let differences =
      same.isEmpty
      ? [] : ["Only differences are shown. The same in all: \(same.joined(separator: ", "))."]
    let paths = comparison.columns.flatMap(\.path).map { "Found by way of \($0.words)." }
    return differences + paths.map(PlainText.line)
      + comparison.leftOut.map { "Left out: \(PlainText.line($0))" }
  }
}
