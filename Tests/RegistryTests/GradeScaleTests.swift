import Foundation
import Testing

@testable import Registry

@Suite struct GradeScaleTests {
  private func letter(_ score: String, on id: String = "naac-2017") throws -> String? {
    let scale = try #require(GradeScale.scale(id: id))
    return scale.letter(for: try #require(Decimal(string: score)))
  }

  @Test func `every scale is whole: bands from the best down, without overlap`() {
    for scale in GradeScale.all {
      for (upper, lower) in zip(scale.bands, scale.bands.dropFirst()) {
        #expect(upper.hundredths.lowerBound == lower.hundredths.upperBound + 1, "\(scale.id)")
      }
      #expect(scale.effective.from != nil || scale.effective.until != nil, "\(scale.id)")
    }
    #expect(Set(GradeScale.all.map(\.id)).count == GradeScale.all.count)
  }

  @Test(arguments: [
    ("4.00", "A++"), ("3.51", "A++"), ("3.50", "A+"), ("3.5", "A+"), ("3.26", "A+"),
    ("3.25", "A"), ("3.01", "A"), ("3.00", "B++"), ("2.76", "B++"), ("2.75", "B+"),
    ("2.51", "B+"), ("2.50", "B"), ("2.01", "B"), ("2.00", "C"), ("1.51", "C"), ("1.50", "D"),
    ("0", "D"),
  ])
  func `the edges of NAAC's bands since July 2017`(score: String, expected: String) throws {
    #expect(try letter(score) == expected)
  }

  @Test func `a score between bands or beyond them has no letter`() throws {
    for score in ["3.505", "3.255", "4.01"] {
      let found = try letter(score)
      #expect(found == nil, "\(score)")
    }
    let reading = GradeReading(
      grade: "A++", score: "3.505", scale: "naac-2017", authority: "NAAC", day: nil)
    #expect(reading.letter == nil)
    #expect(!reading.isMismatch)
    #expect(reading.reason?.contains("in no band") == true)
  }

  @Test func `the same score earns another letter on the older scale`() throws {
    #expect(try letter("3.30", on: "naac-cgpa") == "A")
    #expect(try letter("3.30") == "A+")
    #expect(try letter("3.30", on: "naac-binary-2025") == nil)
  }

  private func reading(
    _ grade: String?, _ score: String?, scale: String? = nil, on day: String? = "2020-01-15"
  ) -> GradeReading {
    GradeReading(
      grade: grade, score: score, scale: scale, authority: "NAAC",
      day: day.flatMap { CivilDate(iso: $0) })
  }

  @Test func `the scale in force on the day is an assumption, and says so`() {
    let found = reading("A+", "3.30")
    #expect(found.scale?.id == "naac-2017")
    #expect(found.isScaleAssumed)
    #expect(found.caveat == "the scale is not stated; in force then: NAAC grades since July 2017")
    #expect(reading("A", "3.30", on: "2017-06-30").scale?.id == "naac-cgpa")
    #expect(reading("A+", "3.30", on: "2017-07-01").scale?.id == "naac-2017")
    #expect(reading("A+", "3.30", scale: "naac-2017").caveat == nil)
  }

  @Test func `a printed letter that the score does not earn is flagged and kept`() {
    let found = reading("A++", "3.30", scale: "naac-2017")
    #expect(found.isMismatch)
    #expect(found.printed == "A++")
    #expect(found.letter == "A+")
    #expect(found.caveat?.contains("printed letter is A++") == true)
    #expect(!reading("a ++", "3.60").isMismatch)
  }

  @Test(arguments: [("3.300", "3.30"), ("3", "3.00"), ("3.505", "3.505"), ("3.26", "3.26")])
  func `a score is printed with two decimals at least`(score: String, expected: String) {
    #expect(reading(nil, score).spokenScore == expected)
  }

  @Test func `what is missing is named`() {
    #expect(reading("A", "3.2", on: nil).reason == "neither a scale nor a date is stated")
    #expect(reading("A", "3.2", scale: "stars").reason == "the scale stars is not known")
    #expect(reading("A", nil).reason == "no score is stated")
    let band = reading("A", nil).range
    #expect(
      band
        == Decimal(string: "3.01").flatMap { low in
          Decimal(string: "3.25").map { low...$0 }
        })
  }

  @Test func `binary accreditation has no letters, and no score is read on it`() throws {
    let day = try #require(CivilDate(iso: "2026-01-01"))
    #expect(GradeScale.inForce(authority: "NAAC", on: day)?.id == "naac-binary-2025")
    #expect(
      reading(nil, nil, on: "2026-01-01").reason
        == "this scale has no letters: NAAC binary accreditation, with maturity levels 1 to 5 to follow"
    )
    #expect(reading("A", "3.2", on: "2026-01-01").scale?.id == "naac-2017")
    #expect(GradeScale.inForce(authority: "NBA", on: day) == nil)
  }
}
