import ArgumentParser

/// `prospectus import`.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in the data of a file, see what it would change, take it back.",
    discussion: """
      EXAMPLES
        prospectus import plan colleges.csv --profile aicte-programs
        prospectus import apply colleges.csv --profile aicte-programs
        prospectus import apply fees.csv --source-kind institution --retrieved-on 2026-11-21
        prospectus import template fees --example
        prospectus import plan colleges.csv --profile aicte-programs -o colleges.plan
        prospectus import apply colleges.plan
        prospectus import list
        prospectus import undo 12
      """,
    subcommands: [
      ImportPlan.self, ImportApply.self, ImportList.self, ImportShow.self, ImportUndo.self,
      ImportTemplate.self,
    ])
}
