import Testing

@testable import Registry

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("St. John's", "ST JOHNS"), ("Textile & Apparel", "textile and apparel"),
    ("Universität Zürich", "UNIVERSITAT  ZURICH"), ("B.Tech", "btech"),
    ("ＭＩＴ", "mit"), ("A\u{a0}B", "a b"),
  ])
  func `names that differ only in writing fold alike`(left: String, right: String) {
    #expect(FoldedText(left) == FoldedText(right))
  }

  @Test(arguments: [("College for Women", "College"), ("Campus 1", "Campus 2")])
  func `words distinguish`(left: String, right: String) {
    #expect(FoldedText(left) != FoldedText(right))
  }

  @Test func `the ASCII way and the Unicode way agree`() {
    for text in ["A & B", "  x--y ", "Dr. B.R. Ambedkar's (Deemed)", "a&b", "C++"] {
      let accented = FoldedText(text + " é").text
      #expect(accented == FoldedText(text).text + " e")
    }
  }

  @Test func `nothing folds to nothing but nothing`() {
    #expect(FoldedText("+++").text == "+++")
    #expect(FoldedText("हिन्दी").text == "हिन्दी")
  }
}
