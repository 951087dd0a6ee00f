import Registry

/// What a reader wants to see side by side, read from the page's address.
struct ComparisonRequest {
  /// One thing alone is no comparison, and more than ten columns nobody reads.
  static let counts = 2...10

  /// A file may hold more, one below the other.
  static let fileCounts = 2...100

  /// Codes or names, each once.
  let items: [String]
  /// The day that was chosen; nil for today.
  let asOf: CivilDate?
  /// The mode that verdicts and intakes are about; nil for any.
  let mode: StudyMode?
  /// The session that verdicts and intakes are about; nil for any.
  let session: String?
  /// The file that was asked for; nil for the page.
  let format: ReportFile?
  /// Whether rows that say the same of all are left out.
  let isShort: Bool

  /// Reads a page's parameters; too few or too many items are `RegistryError.invalid`.
  init(_ query: PageQuery) throws(RegistryError) {
    var seen: Set<String> = []
    items = query.all("item").filter { seen.insert($0).inserted }
    asOf = try query.day("as_of")
    mode = try query.word("mode")
    session = try query["session"].map(Self.session)
    format = try query.word("format")
    isShort = query["differences"] == "true"
    try Self.checkNumber(items.count, in: format == nil ? Self.counts : Self.fileCounts)
    guard items.allSatisfy({ $0.unicodeScalars.count <= SearchRequest.longestText }) else {
      throw PageQuery.fault("item", "at most \(SearchRequest.longestText) characters")
    }
  }

  /// What the comparison is asked about, today unless a day was chosen.
  func scope(today: CivilDate) -> ComparisonScope {
    ComparisonScope(asOf: asOf ?? today, mode: mode, session: session)
  }

  /// The address of a comparison of `items` that is asked about the same.
  func address(of items: [String], format: ReportFile? = nil) -> String {
    Link.address(
      "/compare", items.map { ("item", $0) } + choices + [("format", format?.rawValue)])
  }

  /// What was chosen beside the items, as parameters.
  var choices: [(name: String, value: String?)] {
    [
      ("as_of", asOf?.description), ("mode", mode?.rawValue), ("session", session),
      ("differences", isShort ? "true" : nil),
    ]
  }

  private static func session(_ text: String) throws(RegistryError) -> String {
    guard let session = SessionReading.parse(text) else {
      throw PageQuery.fault("session", "“\(text)” is not a session; write it like 2025-26")
    }
    return session
  }

  /// Throws `RegistryError.invalid` unless so many things make a comparison.
  static func checkNumber(
    _ count: Int, in counts: ClosedRange<Int> = counts
  ) throws(RegistryError) {
    guard !counts.contains(count) else { return }
    let chosen =
      [0: "nothing is chosen yet", 1: "only one is chosen"][count] ?? "\(count) are chosen"
    let sentence =
      "A comparison has \(counts.lowerBound) to \(counts.upperBound) columns, and \(chosen). "
      + "Tick institutions or programs in a list of results, then compare them."
    throw .invalid([Finding("wrong_number_of_items", .reject, message: sentence)])
  }
}
