import Foundation
import Testing

/// `prospectus read` needs no database.
@Suite struct ReadTests {
  @Test func `each text is one object a line, and held ones end with 0`() async throws {
    let outcome = try await Program.run(
      ["read", "money", "₹1,20,000 p.a.", "Rs.60,00", "Nil", "--currency", "INR", "--json"],
      database: "host=/nowhere")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    let states = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["state"] as? String
    }
    #expect(states == ["read", "held", "absent"])
  }

  @Test func `an option that is no word of its list is a usage error`() async throws {
    let outcome = try await Program.run(
      ["read", "money", "5", "--style", "roman"], database: "host=/nowhere")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("comma, french, swiss, indian, western"))
  }

  @Test func `the calendar is UGC-DEB's unless another is declared`() async throws {
    let plain = try await Program.run(
      ["read", "session", "Jan-Feb 2027"], database: "host=/nowhere")
    #expect(plain.output == "Jan-Feb 2027  →  2026-27/Feb\n")
    let other = try await Program.run(
      ["read", "session", "Sept 2026", "--calendar", "september"], database: "host=/nowhere")
    #expect(other.output == "Sept 2026  →  2026-27/Sep\n")
  }
}
