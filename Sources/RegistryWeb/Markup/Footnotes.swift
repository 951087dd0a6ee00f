import Registry

/// The sources of a page, numbered in the order in which the page cites them.
struct Footnotes {
  private let sources: [HTML]
  private let numbers: [Int: Int]

  /// Numbers those of `evidence` that `cited` names; what nobody cites is not listed. Documents that a
  /// reader could not tell apart, such as two files of one download, share a number.
  init(citing cited: [Int], in evidence: [Evidence]) {
    let known = Dictionary(evidence.map { ($0.id, $0) }) { first, _ in first }
    var sources: [HTML] = []
    var numbers: [Int: Int] = [:]
    for id in cited where numbers[id] == nil {
      guard let source = known[id] else { continue }
      let html = SourceMarkup(source).html
      let place = sources.firstIndex { $0.text == html.text } ?? sources.endIndex
      if place == sources.endIndex { sources.append(html) }
      numbers[id] = place + 1
    }
    (self.sources, self.numbers) = (sources, numbers)
  }

  /// The marks that lead from a fact to its sources.
  func marks(_ evidence: [Int]) -> HTML {
    let cited = Set(evidence.compactMap { numbers[$0] }).sorted()
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
      \(zip(1..., sources).map { "<li id=\"source-\($0)\">\($1)</li>\n" as HTML })</ol>
      </section>
      """
  }
}
