import Foundation
import Testing

@testable import Registry

@Suite struct TotalCostTests {
  private func schedule(_ lines: [[String: Any]]) throws -> FeeSchedule {
    let defaults: [String: Any] = [
      "basis": "per_year", "occurs": "all", "nth": 0, "obligation": "mandatory",
      "refundable": false, "tax": "exempt", "evidence": 1,
    ]
    let object: [String: Any] = [
      "source": "s", "name": "", "levels": [String](), "currency": "INR",
      "lines": lines.map { defaults.merging($0) { $1 } },
    ]
    return try JSONDecoder().decode(
      FeeSchedule.self, from: try JSONSerialization.data(withJSONObject: object))
  }

  private func years(_ text: String) throws -> StudyDuration {
    let number = try #require(Decimal(string: text))
    return StudyDuration(low: number, high: number, unit: .year, text: text, basis: "stated")
  }

  @Test func `a yearly amount is paid for each year begun`() throws {
    let fees = try schedule([["component": "tuition", "low": 100_00, "high": 100_00]])
    #expect(TotalCost(of: fees, over: try years("4")).total?.low == 400_00)
    #expect(TotalCost(of: fees, over: try years("3.5")).total?.low == 400_00)
  }

  @Test func `an unknown mandatory line leaves a lower bound`() throws {
    let fees = try schedule([
      ["component": "tuition", "low": 100_00, "high": 100_00],
      ["component": "examination", "absence": "not_published"],
    ])
    let cost = TotalCost(of: fees, over: try years("2"))
    #expect(cost.completeness == .atLeast)
    #expect(cost.total?.low == 200_00)
    #expect(cost.total?.high == nil)
    #expect(cost.unknownLines == ["examination: not published"])
  }

  @Test func `free and not applicable lines keep a total complete`() throws {
    let fees = try schedule([
      ["component": "tuition", "low": 100_00, "high": 150_00],
      ["component": "library", "absence": "zero_stated"],
      ["component": "hostel", "low": 900_00, "high": 900_00, "obligation": "optional"],
    ])
    let cost = TotalCost(of: fees, over: try years("1"))
    #expect(cost.completeness == .complete)
    #expect(cost.total?.high == 150_00)
  }

  @Test func `without a length a yearly amount has no total`() throws {
    let fees = try schedule([["component": "tuition", "low": 100_00, "high": 100_00]])
    let cost = TotalCost(of: fees, over: nil)
    #expect(cost.completeness == .unknown)
    #expect(cost.total == nil)
  }
}
