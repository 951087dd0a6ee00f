/// Programs that must not be offered in the rule's modes.
public struct ProhibitedFieldsRule: Sendable {
  /// The fields and levels, each under its name.
  public let selections: [ProgramSelection]

  /// What it asks, in words.
  var terms: [String] { selections.map { "– \($0.name)\(Self.spoken($0))" } }

  /// The first selection that the program falls under decides. A field code decides before words;
  /// where only words matched, the sentence says by what.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let subject = facts.subject
    let inputs = facts.subjectInputs
    for selection in selections {
      if let match = selection.match(subject) {
        return RuleAnswer(
          .fail, "\(selection.name) is prohibited: it falls under it \(match.spoken)", inputs)
      }
    }
    return RuleAnswer(.pass, passing(subject), inputs)
  }

  private func passing(_ subject: StudySubject) -> String {
    guard let field = subject.field, selections.contains(where: { $0.decidesByCode(subject) })
    else {
      return "neither its name nor its field's words name a prohibited field; no field code "
        + "on record decides"
    }
    let words = selections.compactMap { selection in
      selection.decidesByCode(subject) ? selection.word(in: subject.title) : nil
    }
    let despite = words.first.map { ", although its name says \($0)" } ?? ""
    return "its field code \(field) is in no prohibited field\(despite)"
  }

  private static func spoken(_ selection: ProgramSelection) -> String {
    let parts = [
      selection.codes.map(\.description).joined(separator: ", "),
      selection.words.joined(separator: ", "),
      selection.levels.map(\.rawValue).joined(separator: ", "),
    ]
    let labels = ["codes", "words", "levels"]
    let said = zip(labels, parts).filter { !$1.isEmpty }.map { "\($0) \($1)" }
    return said.isEmpty ? "" : ": " + said.joined(separator: "; ")
  }

  /// The selections in words, for other rules that have them.
  static func terms(of selections: [ProgramSelection]) -> [String] {
    ProhibitedFieldsRule(selections: selections).terms
  }
}
