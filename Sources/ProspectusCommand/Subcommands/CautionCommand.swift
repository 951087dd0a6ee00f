import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus caution`.
struct CautionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caution",
    abstract: "List what speaks against institutions and programs, and decide about it.",
    discussion: """
      EXAMPLES
        prospectus caution list --state published
        prospectus caution list opeid:00100500
        prospectus caution show 17
        prospectus caution dispute 17 --because "the college says the audit was filed"
        prospectus caution clear 17 --because "left the list of June 2026, letter F.1-2/2026"

      A cleared caution stays cleared when the same file is imported again; when its source says
      something else, it is open again.
      """,
    subcommands: [
      List.self, Show.self, Publish.self, Dispute.self, Clear.self, Supersede.self, Reopen.self,
    ])

  /// `prospectus caution list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List cautions with their state.")
    @Argument(help: "A code or a name; everything on record unless given.")
    var code: String?
    @Option(help: "Only in this state: proposed, published, disputed, cleared, superseded.")
    var state: String?
    @Option(help: "How many to list.")
    var limit = 100
    @Option(help: "Begin after this number, from the page before.")
    var after = 0
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      if let state, CautionState(rawValue: state) == nil {
        let known = CautionState.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--state must be one of \(known)")
      }
      guard (1...1000).contains(limit) else {
        throw ValidationError("--limit must be between 1 and 1000")
      }
    }

    func run() async throws {
      let query = ListCautions(
        about: code, state: state.flatMap(CautionState.init(rawValue:)), after: after, limit: limit)
      let database = try await database.reading()
      let cautions = try await database.read { try query.page(on: $0, asOf: AsOfOptions.today) }
      await database.close()
      let next = cautions.count < limit ? nil : cautions.last?.id
      StandardOutput.write(
        json
          ? CautionJSON.text(cautions, next: next)
          : CautionText(style: StandardOutput.style).text(cautions, next: next))
    }
  }

  /// `prospectus caution show`.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show one caution: what its source said and what was decided, with history.")
    @Argument(help: "The caution's number.")
    var id: Int
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
      let query = FindCaution(id: id)
      let database = try await database.reading()
      let file = try await database.read { try query.file(on: $0) }
      await database.close()
      CautionDecisionOptions.print(file, asJSON: json)
    }
  }

  /// `prospectus caution publish`.
  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Show a proposed caution.")
    @OptionGroup var options: CautionDecisionOptions
    func run() async throws { try await options.decide(.publish) }
  }

  /// `prospectus caution dispute`.
  struct Dispute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dispute", abstract: "Mark a caution as disputed.")
    @OptionGroup var options: CautionDecisionOptions
    func run() async throws { try await options.decide(.dispute) }
  }

  /// `prospectus caution clear`.
  struct Clear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear",
      abstract: "Find that a caution does not hold; importing the same again does not undo it.")
    @OptionGroup var options: CautionDecisionOptions
    func run() async throws { try await options.decide(.clear) }
  }

  /// `prospectus caution supersede`.
  struct Supersede: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "supersede",
      abstract: "Find that another caution has replaced this one.")
    @OptionGroup var options: CautionDecisionOptions
    func run() async throws { try await options.decide(.supersede) }
  }

  /// `prospectus caution reopen`.
  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen",
      abstract: "Show again what was disputed, cleared or superseded.")
    @OptionGroup var options: CautionDecisionOptions
    func run() async throws { try await options.decide(.reopen) }
  }
}
