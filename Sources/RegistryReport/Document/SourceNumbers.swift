import Registry

/// The sources of a report, numbered in the order in which it cites them.
struct SourceNumbers: Sendable {
  /// The sources; the first has the number 1.
  let sources: [ReportSource]
  private let numbers: [Int: Int]

  /// Numbers those of `evidence` that `cited` names, in that order. Documents that a reader could not
  /// tell apart share a number.
  init(citing cited: [Int], in evidence: [Evidence]) {
    let known = Dictionary(evidence.map { ($0.id, $0) }) { first, _ in first }
    var places: [ReportSource: Int] = [:]
    var (sources, numbers): ([ReportSource], [Int: Int]) = ([], [:])
    for id in cited where numbers[id] == nil {
      guard let source = known[id].map(ReportSource.init) else { continue }
      if places[source] == nil {
        sources.append(source)
        places[source] = sources.count
      }
      numbers[id] = places[source]
    }
    (self.sources, self.numbers) = (sources, numbers)
  }

  /// The numbers of these pieces of evidence, each once, in order.
  func marks(_ evidence: [Int]) -> [Int] { Set(evidence.compactMap { numbers[$0] }).sorted() }
}
