import Foundation
import Registry
import Testing

@testable import RegistryReport

@Suite struct FieldAndCreditFaceTests {
  private let style = TerminalTable.Style(width: 80, usesColor: false)
  private let family = FieldLabel(code: "cip:11", label: "Computing", level: "family")
  private let series = FieldLabel(code: "cip:11.07", label: "Computer Science", level: "series")

  private var fields: [FieldOfStudy] {
    [
      FieldOfStudy(
        code: "cip:11", label: "Computing", level: "family", path: [family], programs: 3),
      FieldOfStudy(
        code: "cip:11.07", label: "Computer Science", level: "series", path: [series, family],
        programs: 1),
      FieldOfStudy(
        code: "cip:11.0799", label: nil, level: nil, path: [series, family], programs: 1),
    ]
  }

  private func system(_ code: String, _ low: Decimal, _ high: Decimal) -> CreditSystem {
    CreditSystem(
      code: code, label: code.uppercased(), names: [code],
      hours: DecimalSpan(low: low, high: high), creditsPerYear: 60, usedIn: "Europe",
      source: "Guide")
  }

  @Test func `a tree stands in by its levels`() {
    let text = FieldText(style: style).text(fields, for: .within("cip:11"))
    #expect(
      text == """
        cip:11           Computing · 3 programs
          cip:11.07      Computer Science · 1 program
            cip:11.0799  not in the list · 1 program

        3 fields.

        """)
  }

  @Test func `a field found by words says what it belongs to`() {
    let text = FieldText(style: style).text([fields[1]], for: .named("science"))
    #expect(
      text == "cip:11.07  Computer Science, in Computing · 1 program\n\n1 field.\n")
  }

  @Test func `fields stay within a narrow terminal`() {
    let narrow = TerminalTable.Style(width: 40, usesColor: false)
    let text = FieldText(style: narrow).text(fields, for: .within("cip:11"))
    for line in text.split(separator: "\n") { #expect(TextWidth.of(line) <= 40, "\(line)") }
  }

  @Test func `JSON leads from the broadest field down`() throws {
    let text = FieldJSON.text(fields, for: .within("cip:11"))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let items = try #require(object?["items"] as? [[String: Any]])
    let above = try #require(items[2]["above"] as? [[String: Any]])
    #expect(above.map { $0["code"] as? String } == ["cip:11", "cip:11.07"])
    #expect(items[2]["label"] is NSNull)
    #expect(object?["query"] as? String == "cip:11")
  }

  @Test func `a conversion tells its hours, its bases and that it only indicates`() {
    let conversion = CreditConversion(
      DecimalSpan(40), from: system("ncrf", 30, 30), to: system("ects", 25, 30))
    let text = CreditText(style: style).text(conversion)
    #expect(text.hasPrefix("40 NCRF = 1,200 hours of study = 40–48 ECTS (indicative)\n"))
    #expect(text.contains("ECTS: 25–30 hours a credit (Guide)\n"))
    #expect(CreditJSON.text(conversion).contains("\"result\":{\"low\":\"40\",\"high\":\"48\"}"))
    #expect(CreditJSON.text(conversion).contains("\"indicative\":true"))
  }

  @Test func `each system is listed with what its source states`() {
    let text = CreditText(style: style).text([system("ects", 25, 30), system("us_hour", 45, 45)])
    #expect(
      text == """
        ects     ECTS · 25–30 hours a credit · 60 credits a year · Europe
                 Guide
        us_hour  US_HOUR · 45 hours a credit · 60 credits a year · Europe
                 Guide

        """)
  }

  @Test func `nothing is converted to itself`() {
    let ects = system("ects", 25, 30)
    let text = CreditText(style: style).text(
      CreditConversion(DecimalSpan(60), from: ects, to: ects))
    #expect(text == "60 ECTS: the same system\n")
  }
}
