import Testing

@testable import RegistryReport

/// What most texts are, told apart from what must be looked at.
@Suite struct SimpleLineTests {
  @Test(
    "A simple line is as wide as it is measured to be, and stays as it is",
    arguments: ["", "Bachelor of Commerce", "₹1,65,800 – ₹2,28,000", "Universität ≥ 60 %", "'a'"])
  func measures(text: String) {
    #expect(SimpleLine.length(of: text) == TextWidth.of(text))
    #expect(PlainText.line(text) == text)
    #expect(TextWidth.wrap(text, to: 80) == [text])
  }

  @Test(
    "What has to be looked at is no simple line",
    arguments: [
      " a", "a ", "a  b", " ", "a\tb", "a\nb", "a\u{A0}b", "e\u{301}", "日本", "मुंबई", "a\u{202E}b",
      "a\u{AD}b", "\u{FEFF}a", "👍",
    ])
  func leaves(text: String) {
    #expect(SimpleLine.length(of: text) == nil)
  }

  @Test(
    "What is no character goes", arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFE, 0x10FFFF] as [UInt32])
  func drops(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.properties.isNoncharacterCodePoint)
    #expect(PlainText.line("a\(scalar)b") == "ab")
  }

  @Test("What is one stays", arguments: [0xFFFD, 0xFDCF, 0xFDF0, 0x1FFFD, 0x2FFFD] as [UInt32])
  func keeps(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(PlainText.line("a\(scalar)b") == "a\(scalar)b")
  }

  @Test("A line that is too long is cut, though it is simple")
  func cuts() {
    let line = PlainText.line(String(repeating: "a", count: 5_000))
    #expect(line.count == 4_002 && line.hasSuffix(" …"))
  }
}
