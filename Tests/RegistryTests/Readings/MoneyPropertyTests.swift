import Foundation
import Testing

@testable import Registry

/// What is written is read again: any amount, grouped either way, in any script's digits.
@Suite struct MoneyPropertyTests {
  private static let zeros: [UInt32] = [
    0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50,
    0xFF10,
  ]

  private func inScript(_ text: String, zero: UInt32) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let digit = scalar.value &- 0x30
      let moved = digit < 10 ? Unicode.Scalar(zero + digit) : scalar
      result.append(moved ?? scalar)
    }
    return String(result)
  }

  @Test(arguments: ["INR", "USD", "EUR", "JPY", "KWD"])
  func `a printed amount is read as itself in any script`(code: String) throws {
    var random = SplitMix64(state: 20_261_122)
    let currency = try #require(Currency(code))
    for _ in 0..<1000 {
      let bits = Int.random(in: 1...46, using: &random)
      let minor = Int.random(in: 0..<(1 << bits), using: &random)
      let zero = Self.zeros[Int.random(in: 0..<Self.zeros.count, using: &random)]
      let text = inScript(MoneyText.grouped(minor, currency), zero: zero)
      // KWD has three decimals: "5.125" needs a declaration.
      let reading = MoneyReading.read(
        text, currency: currency, style: code == "KWD" ? .western : nil)
      let low = try #require(reading.value?.low, "\(text): \(summary(reading))")
      #expect(
        Minor.of(low, currency) == Minor.of(Decimal(minor) / Decimal(currency.unit), currency))
      #expect(reading.value?.high == low)
    }
  }

  @Test func `a printed range is read as itself`() throws {
    var random = SplitMix64(state: 7)
    let currency = try #require(Currency("INR"))
    for _ in 0..<1000 {
      let low = Int.random(in: 0...99_999_999, using: &random) * 100
      let high =
        Bool.random(using: &random) ? low + Int.random(in: 0...999_999_999, using: &random) : nil
      let text = MoneyText.grouped(AmountRange(low: low, high: high, currency: currency))
      let reading = try #require(MoneyReading.read(text, currency: currency).value, "\(text)")
      #expect(Minor.of(reading.low, currency).amount == low, "\(text)")
      #expect(reading.high.map { Minor.of($0, currency).amount } == high, "\(text)")
    }
  }

  @Test func `a digit lost from the last group is held, never another amount`() throws {
    var random = SplitMix64(state: 11)
    let currency = try #require(Currency("INR"))
    for _ in 0..<1000 {
      let text = MoneyText.grouped(
        Int.random(in: 1000...99_999_999, using: &random) * 100, currency)
      let reading = MoneyReading.read(String(text.dropLast()), currency: currency)
      guard case .held = reading else {
        Issue.record("\(text.dropLast()) was read as \(summary(reading))")
        return
      }
    }
  }

  @Test func `no text makes a reader fail, and a reading always has its ends in order`() {
    var random = SplitMix64(state: 3)
    let pieces = [
      "₹", "Rs.", "INR", "45,000", "1.2", "lakh", "-", "+", "/", "x", "2", "sem", "(", ")", "per",
      "p.a.", "GST", "%", "18", "to", "one", "forty", "thousand", "½", "*", "¹", "NA", "Nil", "४५",
      " ", ",", ".", "कुल", "and", "a", "half", "only", "P2Y", "July", "2026", "th", "years",
      "\u{0}",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
          + (Bool.random(using: &random) ? " " : "")
      }.joined()
      if let money = MoneyReading.read(text).value, let high = money.high {
        #expect(money.low <= high, "\(text)")
      }
      if let duration = WrittenDuration.read(text).value {
        #expect(duration.low > 0 && duration.low <= duration.high ?? duration.low, "\(text)")
      }
      _ = WrittenDate.read(text)
      _ = WrittenSession.read(text)
      _ = AmountReading.read(text, currency: Currency("INR"))
    }
  }

  @Test func `a text that is too long or nested too deep is held`() {
    let open = String(repeating: "(", count: 400)
    let close = String(repeating: ")", count: 400)
    #expect(summary(MoneyReading.read("45,000 \(open)total\(close)")) == "held unreadable_amount")
    let long = String(repeating: "(45,000", count: 100_000)
    #expect(summary(MoneyReading.read(long)) == "held text_too_long")
    #expect(summary(WrittenDate.read(long)) == "held text_too_long")
    #expect(summary(WrittenDuration.read(long)) == "held text_too_long")
    #expect(summary(WrittenSession.read(long)) == "held text_too_long")
    #expect(summary(MoneyReading.read("45,000 ((p.a.))")) == "45000 per_year")
  }

  @Test func `Hindi has a hundred number words, each for one number`() {
    #expect(NumberWords.hindi.count == 100)
    for (number, word) in NumberWords.hindi.enumerated() {
      #expect(
        NumberWords.part(WrittenToken.key(word), raw: word) == .value(Decimal(number)), "\(word)")
    }
  }
}
