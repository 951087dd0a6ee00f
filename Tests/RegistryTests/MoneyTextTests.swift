import Testing

@testable import Registry

@Suite struct MoneyTextTests {
  private func currency(_ code: String) throws -> Currency { try #require(Currency(code)) }

  @Test(arguments: [
    (0, "₹0"), (99_900, "₹999"), (10_000_000, "₹1,00,000"), (1_234_567_800, "₹1,23,45,678"),
    (123_456, "₹1,234.56"), (-200_000, "−₹2,000"),
  ])
  func `rupees are grouped the Indian way`(minor: Int, text: String) throws {
    #expect(MoneyText.grouped(minor, try currency("INR")) == text)
  }

  @Test func `other currencies are grouped by three`() throws {
    #expect(MoneyText.grouped(4_472_000, try currency("USD")) == "$44,720")
    #expect(MoneyText.grouped(1_234_567, try currency("JPY")) == "¥1,234,567")
    #expect(MoneyText.grouped(1_500, try currency("KWD")) == "KWD 1.500")
  }

  @Test func `machines get all decimals`() throws {
    #expect(MoneyText.major(5, try currency("INR")) == "0.05")
    #expect(MoneyText.major(-12_345, try currency("USD")) == "-123.45")
    #expect(MoneyText.major(7, try currency("JPY")) == "7")
  }

  @Test func `an open range says so`() throws {
    let inr = try currency("INR")
    #expect(
      MoneyText.grouped(AmountRange(low: 150_000_000, high: nil, currency: inr))
        == "₹15,00,000 or more")
  }
}
