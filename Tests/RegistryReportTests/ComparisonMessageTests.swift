import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct ComparisonMessageTests {
  @Test(arguments: [2, 5, 10, 60])
  func `no message is longer than the limit, and each says which it is`(count: Int) throws {
    let parts = ComparisonMessage(try ReportSample.comparison(ReportSample.programs(count))).parts
    #expect(parts.allSatisfy { $0.utf16.count <= 4_096 })
    guard parts.count > 1 else { return }
    for (number, part) in zip(1..., parts) {
      #expect(part.hasPrefix("(\(number)/\(parts.count))\n"))
    }
  }

  @Test func `other people's marks of emphasis are none here`() {
    let neutral = MessageText.neutral("*a* _b_ ~c~ ```d```")
    #expect(!neutral.contains { "*_~`".contains($0) })
    #expect(neutral.contains("a") && neutral.contains("d"))
  }

  @Test func `a message is split between paragraphs`() {
    let paragraphs = (0..<9).map { String(repeating: "\($0)", count: 30) }
    let parts = MessageParts(paragraphs, longest: 100).parts
    #expect(parts.count > 1)
    for paragraph in paragraphs { #expect(parts.contains { $0.contains(paragraph) }) }
  }

  @Test func `nothing is lost where lines and words must be broken`() {
    var random = Sequence64(state: 7)
    for _ in 0..<200 {
      let words = (0..<Int(random.next() % 40)).map { _ in
        String(repeating: "ab😀", count: Int(random.next() % 60))
      }
      let text = words.joined(separator: random.next() % 3 == 0 ? "\n" : " ")
      let parts = MessageParts([text, "end"], longest: 100).parts
      #expect(parts.allSatisfy { $0.utf16.count <= 100 })
      let bodies = parts.count == 1 ? parts : parts.map { String($0.drop { $0 != "\n" }) }
      #expect(bodies.joined().squeezed == (text + "end").squeezed)
    }
  }
}

/// Numbers that are the same on every run.
private struct Sequence64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
