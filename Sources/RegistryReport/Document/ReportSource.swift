import Registry

/// One document that a report rests on, as its list of sources prints it.
struct ReportSource: Sendable, Hashable {
  /// The title.
  let title: String
  /// What kind of source it is, in words.
  let kind: String
  /// Who publishes it, which document it is, from when, and under which license.
  let details: [String]
  /// How the license wants it to be named.
  let attribution: String?
  /// Where it is, if that is an address of the web.
  let address: String?

  /// The face of `evidence`.
  init(_ evidence: Evidence) {
    title = PlainText.line(evidence.title)
    kind =
      evidence.kind == .fictitious ? "Invented" : Vocabulary.spoken(evidence.kind.rawValue)
    details = [
      evidence.publisher, evidence.document, evidence.documentDate.map { "dated \($0.spoken)" },
      evidence.retrievedOn.map { "retrieved on \($0.spoken)" },
      evidence.license.map { "license: \($0)" },
    ].compactMap { $0.map(PlainText.line) }
    attribution = evidence.attribution.map(PlainText.line)
    address = evidence.url.flatMap(Self.web)
  }

  /// The source on one line, without its address.
  var words: String {
    (["\(title) (\(kind.lowercased()))"] + details + [attribution].compactMap { $0 })
      .joined(separator: ", ")
  }

  /// An address that may be a link: of the web, in plain characters, so that nothing of it can leave
  /// the attribute, or the parentheses, that it stands in.
  private static func web(_ text: String) -> String? {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    let isPlain = text.utf8.allSatisfy {
      (0x21...0x7E).contains($0) && !"\"'<>\\`".utf8.contains($0)
    }
    guard isWeb, isPlain, text.utf8.count <= 2_000 else { return nil }
    return text.replacing("(", with: "%28").replacing(")", with: "%29")
  }
}
