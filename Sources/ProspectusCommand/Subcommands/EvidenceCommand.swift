import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus evidence`.
struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "See what must be verified again, and record that it was.",
    discussion: """
      EXAMPLES
        prospectus evidence due --within 30d
        prospectus evidence verify 12 --by "A. Rao" --on 2026-11-21 --again-by 2027-06-01
        prospectus evidence policy
      """,
    subcommands: [Due.self, Verify.self, Policy.self])

  /// `prospectus evidence due`.
  struct Due: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "due",
      abstract: "List documents that must be looked at again, the longest overdue first.")
    @Option(help: "Due within so many days, like 30d.")
    var within = "30d"
    @Option(help: "Count from this day, like 2026-11-21; today unless given.")
    var asOf: String?
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      if days == nil { throw ValidationError("--within \(within) is not a time like 30d or 6w") }
      if let asOf, CivilDate(iso: asOf) == nil {
        throw ValidationError("\(asOf) is not a day; write it like 2026-11-21")
      }
    }

    func run() async throws {
      let day = asOf.flatMap { CivilDate(iso: $0) } ?? AsOfOptions.today
      let by = (0..<(days ?? 0)).reduce(day) { day, _ in day.next ?? day }
      let query = FindDueEvidence(by: by)
      let database = try await database.reading()
      let documents = try await database.read { try $0.all(query).map(\.document) }
      await database.close()
      StandardOutput.write(
        json
          ? DueEvidenceJSON(documents, asOf: day, by: by).text
          : DueEvidenceText(documents, asOf: day, by: by, style: StandardOutput.style).text)
    }

    /// The number of days; a bare number counts days too. Ten years are the most.
    private var days: Int? {
      let unit = within.last.flatMap { ["d": 1, "w": 7][$0] }
      let number = Int(unit == nil ? within[...] : within.dropLast())
      guard let number, (0...3650).contains(number) else { return nil }
      return number * (unit ?? 1)
    }
  }

  /// `prospectus evidence verify`.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Record that somebody looked at a document again and found it unchanged.")
    @Argument(help: "The document's number, from evidence due.")
    var number: Int
    @Option(help: "Who looked.")
    var by: String
    @OptionGroup var day: ActDay
    @Option(help: "Look again by this day; never unless given.")
    var againBy: String?
    @Option(help: "Who records it; the account's name unless given.")
    var actor: String?
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      if let againBy, CivilDate(iso: againBy) == nil {
        throw ValidationError("--again-by \(againBy) is not a day; write it like 2026-11-21")
      }
    }

    func run() async throws {
      let again = againBy.flatMap { CivilDate(iso: $0) }
      let command = VerifyEvidence(
        evidence: number, by: by, on: day.day, again: again, actor: actor ?? NSUserName(),
        now: Date())
      let database = try await database.writing()
      try await database.withConnection { try command.run(on: $0) }
      await database.close()
      let next = again.map { "look again by \($0.spoken)" } ?? "it need not be looked at again"
      StandardOutput.write("Evidence \(number) was verified on \(day.day.spoken); \(next).\n")
    }
  }

  /// `prospectus evidence policy`.
  struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy",
      abstract: "Show which kind of source proves which kind of fact.")
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      StandardOutput.write(
        json ? EvidencePolicyFace.json : EvidencePolicyFace.text(style: StandardOutput.style))
    }
  }
}
