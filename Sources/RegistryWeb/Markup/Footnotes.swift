import Registry

/// The sources of a page, numbered in the order in which the page cites them.
struct Footnotes {
  private let sources: [Evidence]
  private let numbers: [Int: Int]

  /// Numbers those of `evidence` that `cited` names; what nobody cites is not listed.
  init(citing cited: [Int], in evidence: [Evidence]) {
    let known = Dictionary(evidence.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<Int> = []
    sources = cited.filter { seen.insert($0).inserted }.compactMap { known[$0] }
    numbers = Dictionary(
      zip(sources.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
  }

  /// The marks that lead from a fact to its sources.
  func marks(_ evidence: [Int]) -> HTML {
    let cited = evidence.compactMap { numbers[$0] }.sorted()
    guard !cited.isEmpty else { return "" }
    let links = cited.map { number -> HTML in
      "<a href=\"#source-\(number)\" aria-label=\"Source \(number)\">\(number)</a>"
    }
    return "<sup class=\"marks\">\(links.joined(by: " "))</sup>"
  }

  /// The list that the marks lead to.
  var list: HTML {
    guard !sources.isEmpty else { return "" }
    return """
      <section class="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
      \(zip(1..., sources).map { item($0, $1) })</ol>
      </section>
      """
  }

  private func item(_ number: Int, _ source: Evidence) -> HTML {
    let details: [HTML?] = [
      source.publisher.map { "\(name: $0)" }, source.document.map { "\(name: $0)" },
      source.documentDate.map { "dated \($0.spoken)" },
      source.retrievedOn.map { "retrieved on \($0.spoken)" },
      source.license.map { "licence: \(name: $0)" },
    ]
    return """
      <li id="source-\(number)"><p>\(title(source)) <span class="kind">\(kind(source))</span></p>
      <p class="meta">\(details.compactMap { $0 }.joined(by: " · "))</p>\(attribution(source))</li>

      """
  }

  private func title(_ source: Evidence) -> HTML {
    guard let address = Link.outward(source.url) else { return "\(name: source.title)" }
    return "<a href=\"\(address)\" rel=\"external nofollow noreferrer\">\(name: source.title)</a>"
  }

  private func kind(_ source: Evidence) -> String {
    source.kind == .fictitious ? "Invented" : Vocabulary.spoken(source.kind.rawValue)
  }

  private func attribution(_ source: Evidence) -> HTML {
    source.attribution.map { "<p class=\"meta\">\(name: $0)</p>" } ?? ""
  }
}
