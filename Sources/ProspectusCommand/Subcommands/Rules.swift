import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus rules`.
struct Rules: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Hold programs against regulation; rules warn and explain, they never override.",
    discussion: """
      EXAMPLES
        prospectus rules list
        prospectus rules show ugc-odl-online
        prospectus rules check PROGRAM --mode online --session 2026-27/Jul
        prospectus rules adopt ugc-odl-online --except barred-by-other-regulators
        prospectus rules check PROGRAM --pack my-rules.yaml --as-of 2024-07-01 --json
      """,
    subcommands: [List.self, Show.self, Check.self, Adopt.self])

  /// `prospectus rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the rule packs that come with prospectus.")
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      let packs = try RulePackFiles().entries.map(\.pack)
      StandardOutput.write(
        json
          ? RulePackJSON.list(packs) : RulePackText(style: StandardOutput.style).list(packs))
    }
  }

  /// `prospectus rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what the rules of a pack ask, with their sources.")
    @Argument(help: "The pack: a name, or a file ending in .yaml.")
    var pack: String
    @Option(help: "The version in force on this day, like 2026-11-21; today unless given.")
    var asOf: String?
    @Flag(help: "Print JSON.")
    var json = false

    /// Refuses what is no day.
    func validate() throws {
      if let asOf, CivilDate(iso: asOf) == nil {
        throw ValidationError("\(asOf) is not a day; write it like 2026-11-21")
      }
    }

    func run() throws {
      let day = asOf.flatMap { CivilDate(iso: $0) } ?? AsOfOptions.today
      for pack in try RulePackFiles(named: pack).inForce(on: day) {
        StandardOutput.write(
          json
            ? RulePackJSON.whole(pack) : RulePackText(style: StandardOutput.style).whole(pack))
      }
    }
  }

  /// `prospectus rules check`.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Print what each rule in force says of a program, and what it looked at.")
    @Argument(help: "The program's code, or a name.")
    var program: String
    @OptionGroup var scope: ScopeOptions
    @Option(help: "The pack: a name, or a file ending in .yaml; every pack in force unless given.")
    var pack: String?
    @OptionGroup var time: AsOfOptions
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
      let packs = try RulePackFiles(named: pack).inForce(on: time.day)
      let traces = try await traces(of: packs)
      StandardOutput.write(
        json
          ? RuleTraceJSON(traces, knownAt: time.knownAt).text
          : RuleTraceText(traces, style: StandardOutput.style).text)
    }

    private func traces(of packs: [RulePack]) async throws -> [RuleTrace] {
      let database = try await database.reading()
      guard let program = try await dossier(of: program, in: database) else { return [] }
      // The caps count the institution's other programs, which its own dossier lists.
      let institution = try await dossier(of: program.institution.code, in: database)
      await database.close()
      return try packs.map { try trace($0, program, institution) }
    }

    private func dossier(of code: String, in database: Database) async throws -> Dossier? {
      let query = FindDossiers([code], asOf: time.day, knownAt: time.moment)
      return try await database.read { try query.all(on: $0) }.first
    }

    private func trace(
      _ pack: RulePack, _ program: Dossier, _ institution: Dossier?
    ) throws -> RuleTrace {
      let check = RuleCheck(
        pack, program: program, institution: institution,
        mode: scope.studyMode, session: scope.sessionCode, asOf: time.day)
      guard let check else {
        throw RegistryError.notFound(
          "\(self.program) is an institution; rules are checked for one of its programs")
      }
      return check.trace
    }
  }
}
