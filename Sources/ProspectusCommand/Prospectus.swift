import ArgumentParser

/// The root command: only configuration and the list of subcommands.
@main
struct Prospectus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prospectus",
    abstract: "Which institution may offer which program, what it costs, and who says so.",
    discussion: """
      EXAMPLES
        prospectus demo
        prospectus search programs computer science --level bachelor
        prospectus show ipeds:166683
        prospectus verdict example:u-001-mba-online --mode online --session 2026-27/Jul
        prospectus cost scorecard:166683-1107-3
        prospectus compare scorecard:166683-1107-3 scorecard:110635-1107-3
        prospectus fields iscedf:06
        prospectus credits convert 40 --from ncrf --to ects
        prospectus import apply FILE --profile aicte-programs

      Which database: --database URL, else DATABASE_URL, else libpq's PG* variables and service
      files, else a private cluster that is started when it is needed.

      EXIT CODES
        0 done  64 usage  65 data at fault  66 not found or ambiguous  69 no database
        70 internal  73 conflict  75 try again  77 not permitted  78 configuration
        130 interrupted
      """,
    version: "0.1.0",
    subcommands: [
      Demo.self, Serve.self, DatabaseCommand.self, Migrate.self, Import.self, Search.self,
      Fields.self, Credits.self, Show.self, VerdictCommand.self, Cost.self, Compare.self,
      Rules.self, Rename.self, Merge.self, Split.self, Succeed.self, Close.self, Withdraw.self,
      EvidenceCommand.self, Rate.self, Read.self, ProfileCommand.self, MatchCommand.self,
      CautionCommand.self, HistoryCommand.self, ReportCommand.self,
    ])

  /// Runs a command and turns every failure into one message and its exit code.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch {
      CommandFailure(error).exit()
    }
  }
}
