import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryStore

extension Rules {
  /// `prospectus rules adopt`.
  struct Adopt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt",
      abstract: "Record what a pack prohibits as facts, so that verdicts judge by it.",
      discussion: """
        Hold the pack against its instrument first: whoever adopts it says that it is right.

        EXAMPLES
          prospectus rules show ugc-odl-online
          prospectus rules adopt ugc-odl-online --because "Held against the gazette"
        """)
    @Argument(help: "The pack: a name, or a file ending in .yaml.")
    var pack: String
    @Option(help: "Leave this rule out; may be given several times.")
    var except: [String] = []
    @Option(help: "Why, in a sentence; it stands in the history.")
    var because: String?
    @Option(help: "Who adopts it; the account's name unless given.")
    var actor: String?
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
      let packs = try RulePackFiles(named: pack).inForce(on: AsOfOptions.today)
      let database = try await database.writing()
      for pack in packs {
        try refuseUnknownRules(of: pack)
        let command = AdoptPack(
          pack, except: Set(except), actor: actor ?? NSUserName(), reason: because, now: Date())
        let count = try await database.withConnection { try command.run(on: $0) }
        let version = "\(pack.title) (\(pack.name) \(pack.version))"
        StandardOutput.write(
          count == 0
            ? "\(version) is on record already; nothing was changed.\n"
            : "\(count) prohibitions of \(version) are on record now.\n")
      }
      await database.close()
    }

    private func refuseUnknownRules(of pack: RulePack) throws {
      let known = pack.rules.map(\.name)
      for name in except where !known.contains(name) {
        throw RegistryError.notFound(
          "the pack \(pack.name) has no rule \(name); it has:", candidates: known)
      }
    }
  }
}
