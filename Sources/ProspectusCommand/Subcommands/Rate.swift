import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus rate`.
struct Rate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Keep what currencies were worth, with source and day.",
    discussion: """
      EXAMPLES
        prospectus rate add USD INR 88.7102 --on 2026-11-20 --source-kind regulator \\
          --source-document "Reference rate" --source-url https://www.rbi.org.in/
        prospectus rate list
        prospectus cost PROGRAM --currency INR
      """,
    subcommands: [Add.self, List.self])

  /// `prospectus rate add`.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Record what one unit of a currency was worth in another on a day.")
    @Argument(help: "The currency of which one unit is taken, like USD.")
    var base: String
    @Argument(help: "The currency it is expressed in, like INR.")
    var quote: String
    @Argument(help: "How many units, as a decimal with a point, like 88.7102.")
    var rate: String
    @OptionGroup var day: ActDay
    @OptionGroup var evidence: EvidenceOptions
    @Option(help: "Who records it; the account's name unless given.")
    var actor: String?
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      for code in [base, quote] where Currency(code.uppercased()) == nil {
        throw ValidationError("\(code) is not a currency the registry knows")
      }
      guard let number = NumberReading.decimal(rate), number > 0 else {
        throw ValidationError("\(rate) is not a rate; write a positive number like 88.7102")
      }
    }

    func run() async throws {
      let actor = actor ?? NSUserName()
      let rate = ExchangeRate(
        base: base.uppercased(), quote: quote.uppercased(),
        rate: NumberReading.decimal(self.rate) ?? 0, on: day.day, evidence: 0)
      let command = RecordRate(
        rate, evidence: evidence.evidence(for: "Rates recorded by \(actor)"), actor: actor,
        now: Date())
      let database = try await database.writing()
      try await database.withConnection { try command.run(on: $0) }
      await database.close()
      StandardOutput.write("\(rate.spoken)\n")
    }
  }

  /// `prospectus rate list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the rates on record, the latest first.")
    @Option(help: "Only rates of this currency, like USD.")
    var currency: String?
    @Option(help: "Only rates on or before this day; today unless given.")
    var asOf: String?
    @Option(help: "How many.")
    var limit = 50
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      if let asOf, CivilDate(iso: asOf) == nil {
        throw ValidationError("\(asOf) is not a day; write it like 2026-11-21")
      }
      guard (1...10_000).contains(limit) else {
        throw ValidationError("--limit must be between 1 and 10000")
      }
    }

    func run() async throws {
      let query = ListRates(
        asOf: asOf.flatMap { CivilDate(iso: $0) } ?? AsOfOptions.today,
        currency: currency?.uppercased(), limit: limit)
      let database = try await database.reading()
      let rates = try await database.read { try $0.all(query) }
      await database.close()
      let pairs = rates.map { (rate: $0.rate, source: $0.source) }
      StandardOutput.write(json ? RateList(pairs).json : RateList(pairs).text)
    }
  }
}
