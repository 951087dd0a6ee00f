import ArgumentParser

/// `prospectus report`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show saved comparisons again, check them, and say what has changed since.",
    discussion: """
      EXAMPLES
        prospectus compare A B C --save asha-august
        prospectus report list
        prospectus report show asha-august -o comparison.pdf
        prospectus report verify asha-august
        prospectus report diff asha-august

      A report is named by its number, its name, or the path of a file that compare --save wrote.
      """,
    subcommands: [ReportList.self, ReportShow.self, ReportVerify.self, ReportDiff.self])
}
