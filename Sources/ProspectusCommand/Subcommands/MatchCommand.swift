import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus match`.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Decide which records the names in files mean, where an import could not.",
    discussion: """
      EXAMPLES
        prospectus match list
        prospectus match explain 17
        prospectus match explain "CMR ENGG COLLEGE" --country IN --region Telangana
        prospectus match accept 17 aicte:1-44638806142 --because "their own page"
        prospectus match reject 17 aicte:1-44642448949
        prospectus match reject 17 --because "a new college"
        prospectus match withdraw 17

      Decisions hold for a name of one source at one place and are used by every later import of
      that source, until they are withdrawn.
      """,
    subcommands: [List.self, Explain.self, Accept.self, Reject.self, Withdraw.self])

  /// `prospectus match list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the names that wait for a decision, with candidates.")
    @Option(help: "Only names of this source, by the code that its profile gives it.")
    var source: String?
    @Flag(help: "List what is decided, with who and when, instead.")
    var decided = false
    @Option(help: "How many to list.")
    var limit = 100
    @Option(help: "Begin after this number, from the page before.")
    var after = 0
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      guard (1...1000).contains(limit) else {
        throw ValidationError("--limit must be between 1 and 1000")
      }
    }

    func run() async throws {
      let query = ListMatchQuestions(
        source: source, isWaiting: !decided, after: after, limit: limit)
      let database = try await database.reading()
      let entries = try await database.read { try $0.all(query).map(\.entry) }
      await database.close()
      let next = entries.count < limit ? nil : entries.last?.id
      StandardOutput.write(
        json
          ? MatchJSON.text(entries, next: next)
          : MatchText(style: StandardOutput.style).text(entries, next: next))
    }
  }

  /// `prospectus match explain`.
  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Show everything that speaks for and against the best candidates for a name.")
    @Argument(help: "The number of a name on the list, or any institution's name.")
    var name: String
    @Option(help: "For a name: the country, ISO 3166-1, such as IN.")
    var country: String?
    @Option(help: "For a name: the state or province.")
    var region: String?
    @Option(help: "For a name: the town or village.")
    var city: String?
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
      let question = MatchQuestion(name: name, country: country, region: region, city: city)
      let explain = ExplainMatch(Int(name).map { .number($0) } ?? .question(question))
      // Limits are set and read in one transaction, which a pool of readers does not open.
      let database = try await database.writing()
      let explanation = try await database.withConnection { try explain.explanation(on: $0) }
      await database.close()
      StandardOutput.write(
        json
          ? MatchJSON.text(explanation)
          : MatchText(style: StandardOutput.style).text(explanation))
    }
  }

  /// `prospectus match accept`.
  struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Decide that a name means the record with this code.")
    @OptionGroup var options: MatchDecisionOptions
    @Argument(help: "The record's code.")
    var code: String
    func run() async throws { try await options.decide(.accept(code)) }
  }

  /// `prospectus match reject`.
  struct Reject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject",
      abstract: "Decide that a name does not mean the record with this code, or any record.")
    @OptionGroup var options: MatchDecisionOptions
    @Argument(help: "The record's code; without one, the name means no record of the registry.")
    var code: String?
    func run() async throws { try await options.decide(.reject(code)) }
  }

  /// `prospectus match withdraw`.
  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Withdraw what was decided about a name, by a person or by an import.")
    @OptionGroup var options: MatchDecisionOptions
    func run() async throws { try await options.decide(.withdraw) }
  }
}
