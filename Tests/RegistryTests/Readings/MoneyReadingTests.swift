import Foundation
import Testing

@testable import Registry

@Suite struct MoneyReadingTests {
  private func read(_ text: String, _ currency: String? = "INR", style: NumberStyle? = nil)
    -> String
  {
    summary(MoneyReading.read(text, currency: currency.flatMap { Currency($0) }, style: style))
      .replacing(" INR", with: "")
  }

  @Test(arguments: [
    ("₹1,20,000", "120000"), ("Rs. 45,000/- per sem", "45000 per_term"),
    ("1.2 Lakh p.a.", "120000 per_year"), ("1.2 Lakh", "120000"), ("15,00,000+", "1500000+"),
    ("INR 12,500 only", "12500"), ("Rs.45,000", "45000"), ("Rs 45000", "45000"), ("0", "0"),
    ("Rs. 1.2 lacs/yr", "120000 per_year"), ("₹ 4.8 L (total)", "480000 whole_program"),
    ("INR 1,20,000 per annum", "120000 per_year"), ("120,000.00", "120000"), ("1", "1"),
    ("  Rs.\u{a0}45,000\u{a0}per\u{a0}annum\t", "45000 per_year"), ("₹\u{200b}45,000", "45000"),
    ("Rs.75,000/- (Seventy Five Thousand only)", "75000"), ("0.75 lakh", "75000"),
    ("Rs.1,20,000/- (Rupees One Lakh Twenty Thousand only)", "120000"), ("45K", "45000"),
    ("1.5 Cr", "15000000"), ("2 crore", "20000000"), ("1.25 million", "1250000"),
    ("1.125 lakh", "112500"), ("1,20,000 INR", "120000"), ("45000/-", "45000"),
    ("45,000 /=", "45000"), ("45000-/", "45000"), ("₹45,000.50", "45000.5"), ("-2000", "-2000"),
    ("−₹2,000", "-2000"), ("1 lakh 20 thousand", "120000"), ("1 Lakh 20,000", "120000"),
    ("1½ lakh", "150000"), ("2.5 LPA", "250000 per_year"), ("Fee: Rs. 45,000", "45000"),
    ("Tuition Fee Rs 45,000/-", "45000"), ("Rs 45,000, per annum", "45000 per_year"),
    ("₹45,000 – per year", "45000 per_year"), ("12,34,56,789", "123456789"),
    ("₹1,99,000", "199000"),
    ("₹1.99 lakh", "199000"), ("Rs. 2 lakh", "200000"), ("1,99,000.50", "199000.5"),
    ("120000", "120000"), ("1234,567", "held unreadable_amount"), ("45,000.", "45000"),
  ])
  func `money is read as India writes it`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("per semester", "per_term"), ("/sem", "per_term"), ("/ Semester", "per_term"),
    ("per term", "per_term"), ("each semester", "per_term"), ("a year", "per_year"),
    ("p.a", "per_year"), ("pa", "per_year"), ("yearly", "per_year"), ("/annum", "per_year"),
    ("per academic year", "per_year"), ("annually", "per_year"), ("per month", "per_month"),
    ("p.m.", "per_month"), ("/month", "per_month"), ("per credit", "per_credit"),
    ("per credit hour", "per_credit"), ("/credit", "per_credit"), ("per course", "per_course"),
    ("per subject", "per_course"), ("per attempt", "per_attempt"), ("per hour", "per_hour"),
    ("/hr", "per_hour"), ("one time", "one_time"), ("(one-time)", "one_time"), ("once", "one_time"),
    ("(total)", "whole_program"), ("total course fee", "whole_program"),
    ("for the whole programme", "whole_program"), ("प्रति वर्ष", "per_year"),
    ("प्रति सेमेस्टर", "per_term"),
  ])
  func `words say what an amount is for`(words: String, basis: String) {
    #expect(read("Rs. 45,000 \(words)") == "45000 \(basis)")
    #expect(read("₹45,000/- \(words)") == "45000 \(basis)")
  }

  @Test(arguments: [
    ("₹60,000 x 2 sem", "120000 per_year 2x60000"), ("₹60,000 × 2 sem", "120000 per_year 2x60000"),
    ("₹60,000 * 2 semesters", "120000 per_year 2x60000"),
    ("2 sem x ₹60,000", "120000 per_year 2x60000"), ("60,000 x 4 sem", "60000 per_term 4x60000"),
    ("60,000 per sem x 2 sem", "60000 per_term 2x60000"),
    ("1,20,000 x 3 years", "120000 per_year 3x120000"),
    ("1,500 x 40 credits", "1500 per_credit 40x1500"),
    ("5,000 x 12 months", "60000 per_year 12x5000"), ("5,000 x 10 months", "held several_amounts"),
    ("60,000 x 2", "held several_amounts"), ("60,000 x 2 instalments", "held several_amounts"),
    ("₹30,000-35,000 x 2 sem", "60000-70000 per_year 2x30000-35000"),
  ])
  func `twice a semester is a year, and other multiples keep the amount of one`(
    text: String, meaning: String
  ) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("5000-8000", "5000-8000"), ("₹55,000 – ₹60,000 p.a.", "55000-60000 per_year"),
    ("1.2–1.5 lakh", "120000-150000"), ("80,000 - 1.2 lakh", "80000-120000"),
    ("₹5,000–80,000", "5000-80000"), ("Rs 45,000 to 50,000", "45000-50000"),
    ("between 45,000 and 50,000", "45000-50000"), ("from 45,000 to 50,000", "45000-50000"),
    ("45-50k", "45000-50000"), ("1-2 lakh", "100000-200000"),
    ("1 lakh - 5,00,000", "100000-500000"),
    ("500-1,000", "500-1000"), ("5-8000", "held ambiguous_number"),
    ("45,000/- - 50,000/-", "45000-50000"),
    ("45-50,000", "held ambiguous_number"), ("80000 - 1.2 lakh", "held unreadable_amount"),
    ("8000-5000", "held unreadable_amount"), ("1-2-3", "held unreadable_amount"),
    ("45,000 onwards", "45000+"), ("45,000 and above", "45000+"), ("from 45,000", "45000+"),
    ("₹5,000 or more", "5000+"), ("minimum Rs 45,000", "45000+"),
    ("₹45,000+ p.a.", "45000+ per_year"),
    ("1.5 lakh+", "150000+"), ("forty to fifty thousand", "40000-50000"),
    ("up to 45,000", "held only_upper_bound"), ("max. 45,000", "held only_upper_bound"),
    ("approx. 45,000", "held approximate_amount"), ("~45,000", "held approximate_amount"),
  ])
  func `ranges have two ends or one`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("+ GST", "tax out"), ("+GST", "tax out"), ("+ 18% GST", "tax out 18"),
    ("plus taxes", "tax out"),
    ("+ GST @ 18%", "tax out 18"), ("GST extra", "tax out"), ("excl. GST", "tax out"),
    ("exclusive of GST", "tax out"), ("+ applicable taxes", "tax out"), ("incl. of GST", "tax in"),
    ("(incl. of all taxes)", "tax in"), ("inclusive of 18% GST", "tax in 18"),
    ("GST included", "tax in"),
    ("including service tax", "tax in"),
  ])
  func `words about tax are reported`(words: String, tax: String) {
    #expect(read("₹45,000 \(words)") == "45000 \(tax)")
    #expect(read("15,00,000 \(words)") == "1500000 \(tax)")
  }

  @Test(arguments: [
    ("45,000¹", "45000"), ("45,000*", "45000"), ("67,000 /year*", "67000 per_year"),
    ("45,000 ²", "45000"), ("₹45,000† p.a.", "45000 per_year"), ("45,000 [1]", "45000"),
    ("45,000¹ – 50,000²", "45000-50000"), ("1.2¹ lakh", "120000"),
  ])
  func `a footnote mark is no digit, and is reported`(text: String, meaning: String) {
    #expect(read(text) == meaning + " !footnote_mark")
  }

  @Test(arguments: [
    ("₹1,10,000 + ₹2,000 (one-time admission fee)", "110000 & 2000 one_time (admission)"),
    ("45,000 + 5,000 exam fee", "45000 & 5000 (exam)"),
    ("45,000 p.a. + 2,000 one time", "45000 per_year & 2000 one_time"),
    ("45,000 + 5,000", "held several_amounts"), ("45,000 / 50,000", "held several_amounts"),
    ("45,000 + 5,000 per sem", "held several_amounts"),
    ("45,000, 50,000", "held unreadable_amount"),
    ("45,000 per sem, 90,000 p.a.", "held unreadable_amount"),
    ("45,000 (UG) 50,000 (PG)", "held unreadable_amount"),
  ])
  func `a further amount is named or the text is held`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("Nil", "zero_stated"), ("Free", "zero_stated"), ("NIL/-", "zero_stated"),
    ("Rs. Nil", "zero_stated"), ("free of cost", "zero_stated"), ("निःशुल्क", "zero_stated"),
    ("NA", "?"), ("N.A.", "?"), ("N/A", "?"), ("-", "?"), ("--", "?"), ("—", "?"), ("", "?"),
    ("nan", "?"), ("…", "?"), ("Not available", "?"), ("On request", "not_published"),
    ("As per fee committee norms", "not_published"), ("As per norms", "not_published"),
    ("TBA", "not_published"), ("To be announced", "not_published"),
    ("not published", "not_published"),
    ("Contact the college", "not_published"), ("unknown", "unknown"),
    ("Not applicable", "not_applicable"),
  ])
  func `a word of absence is never an amount`(text: String, absence: String) {
    #expect(read(text) == "absent \(absence)")
  }
}
