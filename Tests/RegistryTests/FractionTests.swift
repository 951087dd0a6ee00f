import Foundation
import Testing

@testable import Registry

@Suite struct FractionTests {
  @Test(arguments: UInt64(1)...200)
  func `products and quotients are those of wider integers`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let left = UInt(random.next() >> (random.next() % 64))
    let right = UInt(random.next() >> (random.next() % 64))
    let divisor = UInt(random.next() >> (random.next() % 64)) | 1
    let product = WholeNumber(left) * WholeNumber(right)
    let wide = UInt128(left) * UInt128(right)
    #expect(WholeNumber(decimal: String(wide)) == product)
    let result = try #require(product.divided(by: WholeNumber(divisor)))
    #expect(WholeNumber(decimal: String(wide / UInt128(divisor))) == result.quotient)
    #expect(result.rest.small == UInt(wide % UInt128(divisor)))
    #expect((product < WholeNumber(divisor)) == (wide < UInt128(divisor)))
  }

  @Test(arguments: UInt64(1)...100)
  func `dividing by what was multiplied gives the number back`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let number = Int(random.next() % UInt64(Fraction.largest))
    let percent = try #require(
      Decimal(string: "\(1 + random.next() % 999).\(random.next() % 9999)"))
    let factor = try #require(Fraction(percent: percent)).power(Int(random.next() % 40))
    #expect((Fraction(number) * factor / factor).rounded == number)
    #expect((Fraction(-number) * factor / factor).rounded == -number)
  }

  @Test func `what is no number is no fraction`() {
    #expect(Fraction(Decimal.nan) == nil)
    #expect((Fraction(5) / Fraction(0)).rounded == nil)
    #expect(Fraction(Fraction.largest + 1).rounded == nil)
    #expect(WholeNumber(decimal: "12a") == nil)
    #expect(WholeNumber(1).divided(by: WholeNumber(0)) == nil)
  }

  @Test func `a rate is read from the text that the database writes`() throws {
    let text = """
      {"base": "USD", "quote": "INR", "rate": "83.123456789012345678", "on": "2026-06-30",
       "evidence": 7}
      """
    let rate = try JSONDecoder().decode(ExchangeRate.self, from: Data(text.utf8))
    #expect("\(rate.rate)" == "83.123456789012345678")
    #expect(rate.spoken == "1 USD = 83.123456789012345678 INR on 30 Jun 2026")
    let broken = Data(text.replacing("83.123456789012345678", with: "many").utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ExchangeRate.self, from: broken)
    }
  }
}
