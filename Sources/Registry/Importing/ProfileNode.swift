import Yams

/// A place in the YAML of a profile or rule pack, with the faults found so far, so that all are reported at once.
final class ProfileNode {
  private let node: Node
  private let report: FaultReport

  /// Collects the faults of one file.
  final class FaultReport {
    var findings: [Finding] = []
    fileprivate let code: String

    /// A report whose findings bear `code`.
    init(code: String = "invalid_profile") { self.code = code }
  }

  init(_ node: Node, report: FaultReport) {
    (self.node, self.report) = (node, report)
  }

  /// Records a fault at this place.
  func fault(_ message: String, suggestion: String? = nil) {
    report.findings.append(
      Finding(
        report.code, .reject, row: node.mark?.line, message: message, suggestion: suggestion))
  }

  /// The value under `key`, or nil.
  subscript(key: String) -> ProfileNode? {
    node.mapping?[Node(key)].map { ProfileNode($0, report: report) }
  }

  /// The items of a list; a fault when this is none.
  var items: [ProfileNode] {
    guard let sequence = node.sequence else {
      fault("a list is expected here")
      return []
    }
    return sequence.map { ProfileNode($0, report: report) }
  }

  /// The texts of a list; a fault for each that is none.
  var texts: [String] { items.compactMap(\.text) }

  /// The keys and values of a mapping, in order; a fault when this is none.
  var entries: [(key: String, value: ProfileNode)] {
    guard let mapping = node.mapping else {
      fault("a mapping of keys to values is expected here")
      return []
    }
    return mapping.map { ($0.key.string ?? "", ProfileNode($0.value, report: report)) }
  }

  /// Whether this is a single value.
  var isScalar: Bool { node.scalar != nil }

  /// Whether this is a single value in quotes, which makes a number a text.
  var isQuoted: Bool {
    guard let style = node.scalar?.style else { return false }
    return style == .singleQuoted || style == .doubleQuoted
  }

  /// The text of a scalar; a fault when this is none.
  var text: String? {
    guard let scalar = node.scalar else {
      fault("a single value is expected here")
      return nil
    }
    return scalar.string
  }

  /// Records a fault for each key that is not in `known`, with the nearest known one.
  func allow(_ known: [String]) {
    for key in node.mapping?.keys.compactMap({ $0 }) ?? [] where !known.contains(key.string ?? "") {
      let name = key.string ?? ""
      let message = "unknown key \(name); known here: \(known.joined(separator: ", "))"
      ProfileNode(key, report: report).fault(
        message, suggestion: Nearest.suggestion(for: name, in: known))
    }
  }

  /// The text under `key`; a fault when it is missing.
  func required(_ key: String) -> String? {
    guard let value = self[key] else {
      fault("the key \(key) is missing")
      return nil
    }
    return value.text
  }

  /// The word of `Word` under `key`, nil when there is no such key; a fault when it is another word.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    guard let value = self[key], let text = value.text else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    value.fault(
      "\(key) is \(text); it must be one of \(known.joined(separator: ", "))",
      suggestion: Nearest.suggestion(for: text, in: known))
    return nil
  }
}
