import Testing

@testable import Registry

@Suite struct ProgramSelectionTests {
  private func within(_ code: String, _ branch: String) -> Bool {
    guard let code = FieldCode(code), let branch = FieldCode(branch) else { return false }
    return code.isWithin(branch)
  }

  @Test func `a branch of a tree holds what lies below it and nothing else`() {
    #expect(within("iscedf:0715", "iscedf:07"))
    #expect(within("iscedf:0715", "iscedf:0715"))
    #expect(within("cip:14.0901", "cip:14"))
    #expect(within("cip:1409", "cip:14"))
    #expect(within("cip:140901", "cip:14.09"))
    #expect(!within("cip:14", "cip:14.09"))
    #expect(!within("cip:11.07", "cip:1"))
    #expect(!within("cip:0715", "iscedf:07"))
  }

  @Test func `codes of one field are equal however they are written`() {
    #expect(FieldCode("cip:1409") == FieldCode("cip:14.09"))
    #expect(FieldCode("cip:140901")?.description == "cip:14.0901")
    #expect(FieldCode("iscedf:0715")?.description == "iscedf:0715")
  }

  @Test(arguments: [
    "cip:1", "cip:140", "cip:1.409", "cip:14.", "cip:14.09.01", "iscedf:7", "iscedf:07.15",
    "asced:02", "0715", "cip:1a",
  ])
  func `what is no place in a tree is no field code`(code: String) {
    #expect(FieldCode(code) == nil)
  }

  private let law = ProgramSelection(
    name: "law", codes: ["iscedf:0421"].compactMap(FieldCode.init), words: ["law", "ll.b"],
    levels: [])

  private func match(
    _ title: String, field: String? = nil, text: String? = nil
  ) -> ProgramSelection.Match? {
    law.match(StudySubject(field: field, fieldText: text, title: title, level: nil))
  }

  @Test func `words are whole`() {
    #expect(match("Bachelor of Law") == .name("law"))
    #expect(match("LL.B. (Hons)") == .name("ll.b"))
    #expect(match("Lawn care") == nil)
    #expect(match("In-laws and outlaws") == nil)
    #expect(match("Sciences", text: "LAW & Governance") == .fieldText("law"))
  }

  @Test func `a field code on record decides before words`() {
    #expect(match("Economics", field: "iscedf:0421") != nil)
    #expect(match("Law and economics", field: "iscedf:0311") == nil)
    // A code of a scheme that the selection does not know leaves the words to decide.
    #expect(match("Law", field: "cip:22.01") == .name("law"))
  }

  @Test func `a prohibition covers its own mode, and its levels where it names any`() {
    let doctorates = Prohibition(
      activity: "ugc_deb_online", fields: [], words: [], levels: [.doctorate], mode: .online,
      valid: ValidInterval(from: nil, until: nil), wording: "PhD", source: "A list")
    let covers = { (level: ProgramLevel?, mode: StudyMode?) in
      doctorates.covers(field: nil, fieldText: nil, title: "Physics", level: level, mode: mode)
    }
    #expect(covers(.doctorate, .online))
    #expect(!covers(.doctorate, .odl))
    #expect(!covers(.doctorate, nil))
    #expect(!covers(.master, .online))
    #expect(!covers(nil, .online))
  }
}
