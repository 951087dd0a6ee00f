import ArgumentParser

/// `prospectus search`.
struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find institutions, programs and subjects.",
    discussion: """
      EXAMPLES
        prospectus search institutions berkeley
        prospectus search institutions IIT --country IN
        prospectus search programs computer science --level bachelor --country US
        prospectus search programs mba --approval ugc_deb_online --mode online --session 2026-27/Jul
        prospectus search programs --field iscedf:0613 --currency INR --cost-max 300000 --sort cost
        prospectus search subjects comp
      """,
    subcommands: [
      SearchInstitutionsCommand.self, SearchProgramsCommand.self, SearchSubjectsCommand.self,
      SearchLevelsCommand.self, SearchUpdateCommand.self,
    ])
}
