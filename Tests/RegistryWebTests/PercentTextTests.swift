import Registry
import Testing

@testable import RegistryWeb

@Suite struct PercentTextTests {
  @Test(arguments: ["ipeds:166683", "x:a/b c?d#e&f=g", "x:100%+1", "राष्ट्रीय", "🎓", "a\"<b>'"])
  func `what is encoded is decoded to the same`(text: String) throws {
    let encoded = PercentText.encoded(text)
    #expect(encoded.utf8.allSatisfy { $0 < 0x80 && !" /?#&=+\"<>'".utf8.contains($0) })
    #expect(try PercentText.decoded(encoded) == text)
    #expect(try PercentText.decoded(encoded, plusIsBlank: true) == text)
  }

  @Test func `a plus sign is a blank in a form's parameters only`() throws {
    #expect(try PercentText.decoded("a+b%2Bc", plusIsBlank: true) == "a b+c")
    #expect(try PercentText.decoded("a+b") == "a+b")
  }

  @Test(arguments: ["%00", "a%00b", "%", "%4", "%zz", "%4g", "%ff", "%c0%af", "%ed%a0%80", "%f8"])
  func `what is no text is refused`(encoded: String) {
    #expect(throws: RegistryError.self) { try PercentText.decoded(encoded) }
  }
}
