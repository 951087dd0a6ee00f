import Registry

/// Evidence as JSON, each document written once however often an answer names it.
struct EvidenceJSON {
  private let texts: [Int: String]

  /// The faces of `evidence`, under their numbers.
  init(_ evidence: [Evidence]) {
    texts = Dictionary(evidence.map { ($0.id, Self.text($0)) }) { first, _ in first }
  }

  /// The documents with these numbers as an array, in their order; what is not known is left out.
  func list(_ numbers: [Int], into json: inout JSONWriter) {
    json.array(numbers.compactMap { texts[$0] }) { $0.raw($1) }
  }

  private static func text(_ evidence: Evidence) -> String {
    var json = JSONWriter()
    FactJSON.evidence(evidence, into: &json)
    return json.text
  }
}
