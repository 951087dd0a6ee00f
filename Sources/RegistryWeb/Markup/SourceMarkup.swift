import Registry

/// One source as a page lists it.
struct SourceMarkup {
  private let source: Evidence

  /// The markup of `source`.
  init(_ source: Evidence) { self.source = source }

  /// Title and kind, then who publishes it, which document it is, from when, and under which license.
  var html: HTML {
    let details: [HTML?] = [
      source.publisher.map { "\(name: $0)" }, source.document.map { "\(name: $0)" },
      source.documentDate.map { "dated \($0.spoken)" },
      source.retrievedOn.map { "retrieved on \($0.spoken)" },
      source.license.map { "license: \(name: $0)" },
    ]
    return """
      <p>\(title) <span class="kind">\(kind)</span></p>
      <p class="meta">\(details.compactMap { $0 }.joined(by: " · "))</p>\(attribution)
      """
  }

  private var title: HTML {
    guard let address = Link.outward(source.url) else { return "\(name: source.title)" }
    return "<a href=\"\(address)\" rel=\"external nofollow noreferrer\">\(name: source.title)</a>"
  }

  private var kind: String {
    source.kind == .fictitious ? "Invented" : Vocabulary.spoken(source.kind.rawValue)
  }

  private var attribution: HTML {
    source.attribution.map { "<p class=\"meta\">\(name: $0)</p>" } ?? ""
  }
}
