import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus credits`.
struct Credits: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credits",
    abstract: "List credit systems, or convert credits through hours of study.",
    discussion: """
      EXAMPLES
        prospectus credits list
        prospectus credits convert 40 --from ncrf --to ects
      """,
    subcommands: [List.self, Convert.self])

  /// What both share.
  struct Options: ParsableArguments {
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    /// The systems the registry knows.
    func systems() async throws -> [CreditSystem] {
      let database = try await database.reading()
      let systems = try await database.read { try $0.all(FindCreditSystems()).map(\.system) }
      await database.close()
      return systems
    }
  }

  /// `prospectus credits list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the credit systems that state their hours.")
    @OptionGroup var options: Options

    func run() async throws {
      let systems = try await options.systems()
      StandardOutput.write(
        options.json
          ? CreditJSON.text(systems) : CreditText(style: StandardOutput.style).text(systems))
    }
  }

  /// `prospectus credits convert`.
  struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "convert",
      abstract: "Convert credits of one system to another, as an indication.")
    @Argument(help: "How many credits, such as 40 or 7.5.")
    var credits: String
    @Option(help: "The system they are of: a code or name of credits list.")
    var from: String
    @Option(help: "The system to convert to.")
    var to: String
    @OptionGroup var options: Options

    func validate() throws {
      guard NumberReading.decimal(credits) != nil else {
        throw ValidationError("\(credits) is not a number of credits; write it like 40 or 7.5")
      }
    }

    func run() async throws {
      guard let number = NumberReading.decimal(credits) else { return }
      let systems = try await options.systems()
      let conversion = CreditConversion(
        DecimalSpan(number), from: try system(from, systems), to: try system(to, systems))
      StandardOutput.write(
        options.json
          ? CreditJSON.text(conversion) : CreditText(style: StandardOutput.style).text(conversion))
    }

    private func system(_ name: String, _ systems: [CreditSystem]) throws -> CreditSystem {
      guard let system = CreditSystem.named(name, among: systems) else {
        throw RegistryError.notFound(
          "\(name) is not a credit system whose hours are known, so nothing is converted; "
            + "these are:", candidates: systems.map { "\($0.code)  \($0.label)" })
      }
      return system
    }
  }
}
