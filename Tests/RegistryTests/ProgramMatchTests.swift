import Testing

@testable import Registry

@Suite struct ProgramMatchTests {
  private func answer(
    _ name: String, level: String? = "bachelor", among titles: [(String, String?)]
  ) -> MatchAnswer {
    let candidates = titles.enumerated().map { number, title in
      MatchCandidate(code: "p:\(number + 1)", names: [title.0], level: title.1)
    }
    let question = MatchQuestion(.program, name: name, level: level, institution: "t:1")
    return MatchPolicy.about(.program).answer(NameMatcher().scored(question, candidates))
  }

  private func accepted(_ answer: MatchAnswer) -> String? {
    if case .accepted(let candidate) = answer { candidate.code } else { nil }
  }

  @Test(arguments: [
    ("ELECTRONICS AND COMMUNICATION ENGINEERING", "Electronics & Communications Engg"),
    ("BIO-TECHNOLOGY", "Biotechnology"),
    ("COMPUTER SCIENCE AND ENGINEERING (IOT)", "CSE (Internet of Things)"),
    ("ARTIFICIAL INTELLIGENCE AND DATA SCIENCE", "Artificial Intelligence (AI) and Data Science"),
    ("COMPUTER SCIENCE AND BUSINESS SYSTEM", "Computer Science and Business Systems"),
  ])
  func `spellings of one course are accepted`(name: String, known: String) {
    #expect(accepted(answer(name, among: [(known, "bachelor")])) == "p:1")
  }

  @Test(arguments: [
    ("CSE (Artificial Intelligence)", "CSE (Artificial Intelligence and Machine Learning)"),
    ("Computer Science and Engineering (Data Science)", "Computer Science and Engineering"),
    ("Electrical Engineering", "Electronics Engineering"),
    ("Civil Engineering", "Chemical Engineering"),
  ])
  func `another specialization is another program`(name: String, known: String) {
    #expect(answer(name, among: [(known, "bachelor")]) == .none)
  }

  @Test func `the level chooses between courses of one name`() {
    let titles = [("Civil Engineering", "master"), ("Civil Engineering", Optional("bachelor"))]
    #expect(accepted(answer("Civil Engg", among: titles.map { ($0.0, $0.1) })) == "p:2")
    let twice = [("Civil Engineering", "bachelor"), ("Civil Engg", Optional("bachelor"))]
    #expect(accepted(answer("Civil Engineering", among: twice.map { ($0.0, $0.1) })) == nil)
  }
}
