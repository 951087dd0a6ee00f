/// A value rule tied to the columns of one file.
///
/// It remembers what it made of the texts it has met, since a column of levels or titles holds few
/// different ones and patterns are slow.
final class CompiledRule {
  /// What a rule makes of a row.
  enum Outcome {
    /// The value, which may be nothing.
    case value(CellValue)
    /// The text is not in the rule's translation table.
    case untranslated(String)
    /// The name has no code yet.
    case unmatched(MatchQuestion, MatchResolution)
  }

  let rule: ValueRule
  private let indices: [Int]
  /// What stands between the cells of several columns.
  private let separator: String
  private let constant: String?
  private let match: CompiledMatch?
  private let pattern: Regex<AnyRegexOutput>?
  private let fallback: [CompiledRule]
  private let isWorthRemembering: Bool
  private var remembered: [String: Outcome] = [:]

  /// Enough for every code list; beyond it a column is not one, and memory must stay flat.
  private static let mostRemembered = 4096

  /// Ties `rule` to the positions that `index` gives to headings, and to what names are known to mean.
  init(
    _ rule: ValueRule, index: (String) -> Int, answers: MatchAnswers = MatchAnswers()
  ) throws {
    self.rule = rule
    indices =
      switch rule.origin {
      case .column(let name): [index(name)]
      case .joined(let names, _): names.map(index)
      // Headings and cells of a spread are settled before rules are tied to columns.
      case .constant, .match, .heading, .cell: []
      }
    if case .joined(_, let between) = rule.origin { separator = between } else { separator = "" }
    if case .constant(let text) = rule.origin { constant = text } else { constant = nil }
    if case .match(let asked) = rule.origin {
      match = try CompiledMatch(asked, answers: answers, index: index)
    } else {
      match = nil
    }
    pattern = try rule.pattern.map { try Regex($0) }
    fallback = try rule.fallback.map { try CompiledRule($0, index: index, answers: answers) }
    let isPlain =
      rule.pattern == nil && rule.template == nil && rule.translation == nil && rule.zeros == nil
    isWorthRemembering = indices.count <= 1 && fallback.isEmpty && !(isPlain && !rule.isSlug)
  }

  /// The value that the row with these cells has.
  func outcome(_ cells: [String]) -> Outcome {
    if let match { return matched(match.outcome(cells), cells) }
    let text = origin(cells)
    guard isWorthRemembering else { return outcome(of: text, cells) }
    if let known = remembered[text] { return known }
    let outcome = outcome(of: text, cells)
    if remembered.count >= Self.mostRemembered { remembered.removeAll(keepingCapacity: true) }
    remembered[text] = outcome
    return outcome
  }

  /// Where the cells are that its outcome depends on; nil when it depends on more than cells.
  var places: [Int]? {
    guard match == nil else { return nil }
    guard let fallback = fallback.first else { return indices }
    return fallback.places.map { indices + $0 }
  }

  /// What the row must know before it can be read.
  func need(_ cells: [String]) -> MatchNeed? { match?.need(cells) }

  /// A name that means nothing in the registry has its fallback; one that waits has not.
  private func matched(_ outcome: Outcome, _ cells: [String]) -> Outcome {
    switch outcome {
    case .value(.empty), .unmatched(_, .none): fallback.first?.outcome(cells) ?? outcome
    default: outcome
    }
  }

  private func outcome(of original: String, _ cells: [String]) -> Outcome {
    if !rule.absences.isEmpty, let absence = Self.entry(of: original, in: rule.absences) {
      return .value(.absent(absence))
    }
    let text = treated(rule.zeros?.restored(original) ?? original)
    if let translation = rule.translation, let result = translated(text, by: translation) {
      return result
    }
    guard !text.isEmpty else { return fallback.first?.outcome(cells) ?? .value(.empty) }
    return .value(.text(finished(text)))
  }

  private func origin(_ cells: [String]) -> String {
    if let constant { return constant }
    guard let first = indices.first else { return "" }
    var text = cell(cells, first)
    for index in indices.dropFirst() {
      let next = cell(cells, index)
      if next.isEmpty { continue }
      text = text.isEmpty ? next : text + separator + next
    }
    return text
  }

  private func cell(_ cells: [String], _ index: Int) -> String {
    index < cells.count ? cells[index].trimmed : ""
  }

  private func treated(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    guard let pattern else { return rule.template == nil ? text : filled([text]) }
    guard let match = try? pattern.firstMatch(in: text) else { return "" }
    return filled(match.output.map { ($0.substring.map(String.init) ?? "").trimmed })
  }

  /// The template filled with the groups of a match; without a template the first group.
  private func filled(_ groups: [String]) -> String {
    let whole = groups.count > 1 ? groups[1] : groups[0]
    guard let template = rule.template else { return whole }
    return groups.enumerated().reduce(template.replacing("{}", with: whole)) { text, group in
      text.replacing("{\(group.offset)}", with: group.element)
    }
  }

  private func translated(_ text: String, by table: [String: String]) -> Outcome? {
    if let translation = Self.entry(of: text, in: table) {
      return .value(translation.isEmpty ? .empty : .text(finished(translation)))
    }
    switch rule.otherwise {
    case .keep: return nil
    case .becomes(let other): return .value(other.isEmpty ? .empty : .text(finished(other)))
    case .fault: return text.isEmpty ? nil : .untranslated(text)
    }
  }

  /// What a table says of a text, whatever blanks and line breaks are within it.
  private static func entry<Value>(of text: String, in table: [String: Value]) -> Value? {
    if let value = table[text] { return value }
    let spaced = CellText.singleSpaced(text)
    return spaced == text ? nil : table[spaced]
  }

  private func finished(_ text: String) -> String {
    var result = text
    if let separator = rule.separator { result = result.replacing(separator, with: ";") }
    if rule.isSlug { result = FoldedText(result).words.joined(separator: "-") }
    guard let scheme = rule.scheme else { return result }
    guard rule.separator != nil else { return scheme + ":" + result }
    return result.split(separator: ";").map { $0.trimmed }
      .filter { !$0.isEmpty }.map { "\(scheme):\($0)" }.joined(separator: ";")
  }
}
