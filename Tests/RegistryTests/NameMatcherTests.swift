import Testing

@testable import Registry

@Suite struct NameMatcherTests {
  /// The registry's records, each with its names and where it is; codes are `t:1`, `t:2` and so on.
  private func records(_ all: (names: [String], places: [String])...) -> [MatchCandidate] {
    all.enumerated().map { number, record in
      MatchCandidate(code: "t:\(number + 1)", names: record.names, places: record.places)
    }
  }

  private func answer(
    _ name: String, city: String? = "Pune", parent: String? = nil, identifiers: [String] = [],
    among candidates: [MatchCandidate], refused: Set<String> = []
  ) -> MatchAnswer {
    let question = MatchQuestion(
      name: name, country: "IN", city: city, parent: parent, identifiers: identifiers)
    return MatchPolicy().answer(NameMatcher().scored(question, candidates, refused: refused))
  }

  private func accepted(_ answer: MatchAnswer) -> String? {
    if case .accepted(let candidate) = answer { candidate.code } else { nil }
  }

  private func doubts(_ answer: MatchAnswer) -> [MatchDoubt] {
    if case .open(let candidates) = answer { candidates[0].doubts } else { [] }
  }

  @Test(arguments: [
    ("CMR ENGG COLL", "C.M.R. Engineering College"),
    ("Balaji INST OF TECH AND SCI (AUTONOMOUS)", "Balaji Institute of Technology & Science"),
    (
      "Nalla Reddy EDNL SOC GRP OF INSTNS",
      "Nalla Reddy Educational Society's Group of Institutions"
    ),
    ("KLRCOLLEGE OF ENGINEERING", "K.L.R. College of Engineering"),
    ("Gate Institute of TECHNOLOGYAND SCIENCES", "Gate Institute of Technology and Science"),
    ("Nallamalla Reddy Engineering College", "Nalla Malla Reddy Engineering College"),
    ("Srinidhi Institute of Science", "Sreenidhi Institute of Science"),
    ("Visweswaraya College of Engineering", "Visvesvaraya College of Engineering"),
    ("Saint Peters College", "St. Peter's College"),
    ("KLR College of Engineering Pune", "KLR College of Engineering"),
  ])
  func `spellings of one name at one place are accepted`(name: String, known: String) {
    #expect(accepted(answer(name, among: records(([known], ["Pune"])))) == "t:1")
  }

  @Test(arguments: [
    ("Malla Reddy College of Engineering", "Malla Reddy Engineering College", MatchDoubt.otherForm),
    ("CMR College of Engineering", "CMR College of Engineering and Technology", .otherForm),
    ("Guru Nanak Institute of Technology", "Guru Nanak Institutions Technical Campus", .otherForm),
    ("Malla Reddy College", "Malla Reddy College for Women", .otherMarks),
    ("Omega Women's College", "Omega College for Women", .otherForm),
    ("Government College No. 2", "Government College No. 3", .otherMarks),
    ("KU College - Self Finance", "KU College", .otherMarks),
    ("University College Palair", "University College Sultanpur", .otherWords),
    ("CMR Institute", "CVR Institute", .otherWords),
    ("Vijaya College", "Vijay College", .otherWords),
  ])
  func `what tells two colleges apart is never accepted`(
    name: String, known: String, doubt: MatchDoubt
  ) {
    let answer = answer(name, among: records(([known], ["Pune"])))
    #expect(accepted(answer) == nil)
    #expect(answer == .none || doubts(answer).contains(doubt))
  }

  @Test func `a place that is known and is not the one asked for leaves a doubt`() {
    let known = records((["Alpha College"], ["Nagpur", "12 Ring Road, Nagpur"]))
    #expect(doubts(answer("Alpha College", among: known)).contains(.otherPlace))
    let address = records((["Alpha College"], ["Nagpur district", "Station Road, Poone, Nagpur"]))
    #expect(accepted(answer("Alpha College", among: address)) == "t:1")
    #expect(accepted(answer("Alpha College", city: nil, among: known)) == "t:1")
  }

  @Test func `two bearers of a name wait for a person, the one at the place first`() {
    let known = records(
      (["Alpha College"], ["Nagpur"]), (["Alpha College"], ["Pune"]), (["Beta College"], ["Pune"]))
    let answer = answer("Alpha College", among: known)
    guard case .open(let candidates) = answer else { return #expect(Bool(false), "\(answer)") }
    #expect(candidates.map(\.code) == ["t:2", "t:1"])
    #expect(candidates[0].doubts.contains(.twoBearers))
  }

  @Test func `a code decides, and another code of its scheme is a veto`() {
    let known = [
      MatchCandidate(code: "t:1", names: ["Alpha College"], identifiers: ["aishe:C-1"]),
      MatchCandidate(code: "t:2", names: ["Renamed College"], identifiers: ["aishe:C-2"]),
    ]
    #expect(accepted(answer("Alpha College", identifiers: ["aishe:C-2"], among: known)) == "t:2")
    let vetoed = answer("Alpha College", identifiers: ["aishe:C-3"], among: [known[0]])
    #expect(doubts(vetoed).contains(.identifierContradicts))
    #expect(accepted(answer("Alpha College", identifiers: ["nirf:9"], among: [known[0]])) == "t:1")
  }

  @Test func `what someone decided it is not is no rival and is not accepted`() {
    let known = records((["Alpha College"], ["Pune"]), (["Alpha College"], ["Pune"]))
    #expect(accepted(answer("Alpha College", among: known, refused: ["t:1"])) == "t:2")
    let only = answer("Alpha College", among: [known[0]], refused: ["t:1"])
    #expect(doubts(only).contains(.refused))
  }

  @Test func `a former name in brackets is a name too`() {
    let known = records((["SR Engineering College"], ["Pune"]))
    let name = "SR University (formerly S R Engineering College)"
    #expect(accepted(answer(name, among: known)) == "t:1")
  }

  @Test func `a university's name before that of its college is explained by the parent`() {
    let known = records((["University College of Law"], ["Pune"]))
    let answer = answer("O U College of Law", parent: "OU", among: known)
    guard case .open(let candidates) = answer else { return #expect(Bool(false), "\(answer)") }
    #expect(candidates[0].code == "t:1")
    #expect(candidates[0].doubts.contains(.otherWords))
  }

  @Test func `initials are offered and never accepted`() {
    let known = records((["Birla Institute of Technology"], ["Pune"]))
    #expect(accepted(answer("BIOT", among: known)) == nil)
    guard case .open(let candidates) = answer("BIOT", among: known) else {
      return #expect(Bool(false), "nothing offered")
    }
    #expect(candidates[0].features.contains { $0.kind == .acronym })
  }

  @Test func `a word that few names have weighs more than one that many have`() {
    let rarity = WordRarity(names: 1000, counts: ["sri": 300, "indu": 1])
    #expect(rarity.weight(of: "indu") > 2 * rarity.weight(of: "sri"))
    let matcher = NameMatcher(rarity: rarity)
    let scored = matcher.scored(
      MatchQuestion(name: "Sri Indu College"),
      records((["Sri Hari College"], []), (["Indu College"], [])))
    #expect(scored.map(\.code) == ["t:2", "t:1"])
  }

  @Test func `text that was read in the wrong encoding is mended`() {
    #expect(MendedText.of("Avanthi\u{C3}\u{A2}\u{C2}\u{80}\u{C2}\u{99}s") == "Avanthi’s")
    #expect(MendedText.of("École Polytechnique") == "École Polytechnique")
  }
}
