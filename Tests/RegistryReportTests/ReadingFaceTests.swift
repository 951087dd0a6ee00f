import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct ReadingFaceTests {
  private func json(_ text: String) throws -> [String: Any] {
    #expect(text.hasSuffix("}\n"))
    #expect(text.filter { $0 == "\n" }.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  private func money(_ text: String, _ code: String? = "INR") -> TextReading<MoneyReading> {
    MoneyReading.read(text, currency: code.flatMap { Currency($0) })
  }

  @Test func `money is one object with decimal strings`() throws {
    let text = "₹60,000 x 2 sem + 18% GST"
    let object = try json(ReadingJSON.text(text, money(text)))
    #expect(object["input"] as? String == text)
    #expect(object["state"] as? String == "read")
    #expect(object["low"] as? String == "120000.00")
    #expect(object["high"] as? String == "120000.00")
    #expect(object["currency"] as? String == "INR")
    #expect(object["basis"] as? String == "per_year")
    #expect((object["times"] as? [String: Any])?["low"] as? String == "60000.00")
    #expect(object["tax"] as? String == "excluded")
    #expect(object["tax_rate"] as? String == "18")
  }

  @Test func `an open end, an unknown currency and an absence are null or words`() throws {
    let open = try json(ReadingJSON.text("", money("15,00,000+", nil)))
    #expect(open["low"] as? String == "1500000.00")
    #expect(open["high"] is NSNull)
    #expect(open["currency"] is NSNull)
    let absent = try json(ReadingJSON.text("", money("On request")))
    #expect(absent["state"] as? String == "absent")
    #expect(absent["absence"] as? String == "not_published")
    #expect(try json(ReadingJSON.text("NA", money("NA")))["absence"] is NSNull)
  }

  @Test func `what is held says why and what to do`() throws {
    let object = try json(ReadingJSON.text("Rs.60,00", money("Rs.60,00")))
    #expect(object["state"] as? String == "held")
    #expect(object["code"] as? String == "unreadable_amount")
    #expect(object["level"] as? String == "hold")
    #expect(object["suggestion"] is String)
    #expect(object["low"] == nil)
  }

  @Test func `durations, dates and sessions have their own keys`() throws {
    let weeks = try json(ReadingJSON.text("", WrittenDuration.read("104 weeks")))
    #expect(weeks["low_months"] is NSNull)
    #expect(weeks["low"] as? Int == 104)
    let years = try json(ReadingJSON.text("", WrittenDuration.read("18-24 months")))
    #expect(years["low_months"] as? Int == 18)
    #expect(years["high_months"] as? Int == 24)
    let date = try json(ReadingJSON.text("", WrittenDate.read("valid up to June 2027")))
    #expect(date["date"] as? String == "2027-06-01")
    #expect(date["precision"] as? String == "month")
    #expect(date["day_after"] as? String == "2027-07-01")
    let session = try json(ReadingJSON.text("", WrittenSession.read("Jan-Feb 2027")))
    #expect(session["session"] as? String == "2026-27/Feb")
  }

  @Test(arguments: [
    ("1.2 Lakh p.a.", "₹1,20,000 per year"), ("NA", "absent, but the text does not say why"),
    ("Nil", "absent: free (stated)"),
    ("₹60,000 x 2 sem", "₹1,20,000 per year (2 × ₹60,000 per term)"),
    ("₹1,10,000 + ₹2,000 (one-time admission fee)", "₹1,10,000 and ₹2,000 admission once"),
    ("5,000 + GST", "₹5,000 plus tax"),
  ])
  func `people read one line`(text: String, answer: String) {
    #expect(ReadingText.text(text, money(text)) == "\(text)  →  \(answer)\n")
  }

  @Test func `each kind has words`() {
    #expect(ReadingText.text("x", money("45", nil)) == "x  →  45.00 (no currency)\n")
    #expect(
      ReadingText.text("x", WrittenDuration.read("8 sem")) == "x  →  8 semesters (48 months)\n")
    #expect(ReadingText.text("x", WrittenDuration.read("104 weeks")) == "x  →  104 weeks\n")
    #expect(
      ReadingText.text("x", WrittenDate.read("till 30 June 2027"))
        == "x  →  up to and including 30 Jun 2027\n")
    #expect(ReadingText.text("x", WrittenSession.read("July 2026")) == "x  →  2026-27/Jul\n")
    #expect(ReadingText.text("x", WrittenSession.read("soon")).hasPrefix("x  →  held: soon"))
  }
}
