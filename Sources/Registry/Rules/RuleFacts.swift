/// What a rule may look at: a program and its institution, as of a day, in a mode.
struct RuleFacts {
  let program: ProgramFacts
  let institution: InstitutionFacts
  /// Every offering of the institution; nil when nobody looked them up.
  let offerings: [InstitutionOffering]?
  let mode: StudyMode?
  let session: String?
  let asOf: CivilDate

  /// What the program is about.
  var subject: StudySubject {
    StudySubject(
      field: program.claim(\.field)?.value, fieldText: program.claim(\.fieldText)?.value,
      title: program.title, level: program.claim(\.level)?.value)
  }

  /// What a selection of programs looks at.
  var subjectInputs: [RuleInput] {
    let level = program.claim(\.level).map {
      Claim(value: $0.value.rawValue, evidence: $0.evidence)
    }
    let title = program.records.first.map { Claim(value: $0.title, evidence: $0.evidence) }
    return [
      RuleInput("field code", program.claim(\.field)),
      RuleInput("field", program.claim(\.fieldText)),
      RuleInput("title", title), RuleInput("level", level),
    ]
  }
}

extension ProgramFacts {
  /// The modes in which the program is offered or said to be, in the order of the list of modes.
  var modesOnRecord: [StudyMode] {
    let stated = claim(\.modes)?.value ?? []
    return StudyMode.allCases.filter { mode in
      stated.contains(mode) || offerings.contains { $0.mode == mode }
    }
  }
}
