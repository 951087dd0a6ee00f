import Registry
import Testing

@Suite("Trimmed text")
struct TrimmedTests {
  @Test(
    "blanks and line breaks around a text go, those within it stay",
    arguments: [
      ("", ""), (" \t\r\n", ""), ("a", "a"), ("\u{200B} a  b\u{A0}\u{3000}", "a  b"),
      ("\r\nएम बी ए\u{2028}", "एम बी ए"), ("e\u{301} ", "e\u{301}"), ("\u{FEFF}a\u{FEFF}", "a"),
      (" \u{301}a", "\u{301}a"), ("विधि \u{93F}", "विधि \u{93F}"),
    ])
  func trims(text: String, trimmed: String) {
    #expect(Array(text.trimmed.unicodeScalars) == Array(trimmed.unicodeScalars))
    let part = "<\(text)>".dropFirst().dropLast()
    #expect(Array(part.trimmed.unicodeScalars) == Array(trimmed.unicodeScalars))
  }
}
