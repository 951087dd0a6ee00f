import Foundation
import Testing

@testable import Registry

@Suite struct MoneyCurrencyTests {
  private func read(_ text: String, _ currency: String?, style: NumberStyle? = nil) -> String {
    summary(MoneyReading.read(text, currency: currency.flatMap { Currency($0) }, style: style))
  }

  @Test(arguments: ["$45,000", "¥45,000", "45,000 kr", "Rs. 45,000", "Re 45,000", "₨45,000"])
  func `a sign of several countries means nothing without a declared currency`(text: String) {
    #expect(read(text, nil) == "45000 !shared_currency_sign")
  }

  @Test(arguments: [
    ("$45,000", "USD"), ("$45,000", "AUD"), ("¥45,000", "JPY"), ("45,000 kr", "NOK"),
    ("Rs. 45,000", "NPR"), ("45,000", "KES"), ("€45,000", "EUR"), ("45,000 dollars", "CAD"),
  ])
  func `a declared currency settles its own signs`(text: String, code: String) {
    #expect(read(text, code) == "45000 \(code)")
  }

  @Test(arguments: [
    ("₹45,000", "INR"), ("€45,000", "EUR"), ("£45,000", "GBP"), ("US$45,000", "USD"),
    ("A$45,000", "AUD"), ("45,000 USD", "USD"), ("inr 45,000", "INR"), ("Rs 45,000 INR", "INR"),
    ("NZ$ 45,000", "NZD"), ("AED 45,000", "AED"),
  ])
  func `a sign or code of one country settles itself`(text: String, code: String) {
    #expect(read(text, nil) == "45000 \(code)")
  }

  @Test(arguments: [
    ("$45", "INR"), ("₹45", "USD"), ("€45", "GBP"), ("Rs 45", "USD"), ("US$45", "AUD"),
    ("45 EUR", "INR"),
  ])
  func `a sign that contradicts the declared currency is held`(text: String, code: String) {
    #expect(read(text, code) == "held currency_contradicts")
  }

  @Test(arguments: [
    ("₹45 USD", "held several_currencies"), ("$5 – €8", "held several_currencies"),
    ("45,000", "45000"), ("try 45", "held unreadable_amount"), ("TRY 45", "45 TRY"),
  ])
  func `currencies are never mixed`(text: String, meaning: String) {
    #expect(read(text, nil) == meaning)
  }

  @Test(
    arguments: [
      ("35.000,00", nil, "held unreadable_amount"), ("12.500", nil, "held ambiguous_number"),
      ("12.500", NumberStyle.comma, "12500"), ("12.500", .western, "12.5"),
      ("12.500", .indian, "12.5"),
      ("35.000,00", .comma, "35000"), ("12,50", .comma, "12.5"),
      ("12.50", .comma, "held unreadable_amount"),
      ("1 234,56", .french, "1234.56"), ("1\u{202f}234", .french, "1234"),
      ("45 000", nil, "held several_amounts"),
      ("45 000 - 50 000", .french, "45000-50000"), ("1 2345", .french, "held several_amounts"),
      ("1'234.50", .swiss, "1234.5"), ("1’234’567", .swiss, "1234567"),
      ("1'234", nil, "held unreadable_amount"),
      ("1,20,000", .indian, "120000"), ("120,000", .indian, "held unreadable_amount"),
      ("120,000", .western, "120000"), ("1,20,000", .western, "held unreadable_amount"),
      ("1,20,000", nil, "120000"), ("120,000", nil, "120000"), ("0.125", nil, "0.125"),
      ("1,234.567", nil, "1234.567"), ("1234.567", nil, "1234.567"), ("12.5", nil, "12.5"),
      ("45,000", .comma, "45"), ("1.2.3", nil, "held unreadable_amount"),
      ("1,2,3", nil, "held unreadable_amount"), ("12,00", nil, "held unreadable_amount"),
      ("1,20,00", nil, "held unreadable_amount"), ("Rs.60,00", nil, "held unreadable_amount"),
      ("Rs.1,10,00", nil, "held unreadable_amount"),
      ("1,234,56,789", nil, "held unreadable_amount"),
      ("12,34,567,890", nil, "held unreadable_amount"), ("0,450", nil, "held unreadable_amount"),
    ] as [(String, NumberStyle?, String)])
  func `only a declared style settles separators`(
    text: String, style: NumberStyle?, meaning: String
  ) {
    let found = read(text, nil, style: style).replacing(" !shared_currency_sign", with: "")
    #expect(found == meaning)
  }

  @Test(arguments: [
    ("1.200,50", "the style comma"), ("1,20,00", "write 12000"), ("1,234,56", "write 123456"),
  ])
  func `a number grouped another way suggests that way`(text: String, words: String) {
    guard case .held(let held) = MoneyReading.read(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(held.suggestion?.contains(words) ?? false)
  }

  @Test(arguments: [
    ("₹४५,०००", "45000 INR"), ("१,२०,००० रुपये", "120000 INR"), ("١٢٬٣٤٥", "12345 INR"),
    ("٤٥٠٠٠", "45000 INR"), ("４５，０００", "45000 INR"), ("৪৫,০০০", "45000 INR"),
    ("४५,०००–५०,०००", "45000-50000 INR"), ("45,000–५०,०००", "45000-50000 INR"),
    ("१.२ लाख", "120000 INR"), ("4५,000", "held mixed_digits"), ("₹४५,000", "held mixed_digits"),
    ("٤۵٠٠٠", "held mixed_digits"),
  ])
  func `any script's digits are read, never two in one number`(text: String, meaning: String) {
    #expect(read(text, "INR") == meaning)
  }

  @Test(arguments: [
    ("Forty five thousand", "45000"), ("Forty-Five Thousand Only", "45000"),
    ("One Lakh Twenty Thousand only", "120000"),
    ("Rupees one lakh and twenty five thousand", "125000"),
    ("two hundred fifty", "250"), ("one hundred and twenty five thousand", "125000"),
    ("Two and a half lakh", "250000"), ("one crore", "10000000"), ("twelve hundred", "1200"),
    ("45 thousand", "45000"), ("पैंतालीस हज़ार", "45000"), ("एक लाख बीस हज़ार", "120000"),
    ("एक लाख बीस हजार रुपये मात्र", "120000"), ("डेढ़ लाख", "150000"), ("पाँच सौ", "500"),
    ("दो करोड़", "20000000"), ("zero", "0"), ("five forty", "held unreadable_amount"),
    ("thousand", "held unreadable_amount"), ("one thousand two lakh", "held unreadable_amount"),
    ("75,000 (Seventy Thousand only)", "held words_contradict"),
    ("1,20,000 lakh", "held implausible_amount"), ("12,500 K", "held implausible_amount"),
  ])
  func `numbers may be words`(text: String, meaning: String) {
    let found = read(text, "INR").replacing(" INR", with: "")
    #expect(found == meaning)
  }

  @Test(arguments: [
    "abc", "Rs", "Rs. ", "45,000 for boys", "1e3", "Rs .450", "Rs .45,000", "45, 000", "(45,000)",
    "45,000 (", "45,000)", "45,000 per", "45,000 sem", "Fee - 45,000", "- 45,000", "45,000-", "x 2",
    "1st year 45,000", "45,000 18%", "18% GST", "45,000 GST", "+ 45,000", "45,000 ++", "₹", "+",
    "4000000000000000000000000000000000000000", "99999999999 crore", "1,20,000 per dozen",
    "45,000/50,000", "12/2026", "45,000 (approx)", "Rs. 45,000 EMI", "infinity", "0x10", "=1+1",
    "45,000\n50,000", "<b>45</b>", "45,000 %", "per sem", "½/½", "1,2,3,4", ",5", "5,", "..",
    "1..2",
  ])
  func `what is not an amount is held with a suggestion or absent`(text: String) {
    let reading = MoneyReading.read(text, currency: Currency("INR"))
    if text == "5," { return #expect(reading.value?.low == 5) }
    if text == ".." { return #expect(reading == .absent(nil)) }
    guard case .held(let held) = reading else {
      Issue.record("\(text) was read as \(summary(reading))")
      return
    }
    #expect(held.suggestion != nil)
    #expect(!held.message.isEmpty)
  }

  @Test func `more decimals than the currency has are rounded half to even and reported`() {
    let reading = MoneyReading.read("0.125", currency: Currency("INR"))
    #expect(summary(reading) == "0.125 INR !amount_rounded")
    #expect(reading.value.map { $0.major($0.low) } == "0.12")
    #expect(read("12.50", "JPY") == "12.5 JPY !amount_rounded")
    #expect(read("12.125", "KWD", style: .western) == "12.125 KWD")
  }
}
