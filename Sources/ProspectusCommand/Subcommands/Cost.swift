import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus cost`.
struct Cost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: "Show what a program costs from beginning to end, line by line, with sources.",
    discussion: """
      EXAMPLES
        prospectus cost scorecard:166683-1107-3
        prospectus cost CODE --audience international --with hostel --event re_examination
        prospectus cost CODE --duration max --attempts 2 --json
        prospectus cost CODE --months 3-6 --currency USD
      """)
  @Argument(help: "A program's code, or its name.")
  var program: String
  @OptionGroup var applicant: ApplicantOptions
  @OptionGroup var study: StudyOptions
  @Option(help: "Answer in this currency, by the latest rate on or before the day, like USD.")
  var currency: String?
  @OptionGroup var time: AsOfOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let currency, Currency(currency.uppercased()) == nil {
      throw ValidationError("--currency \(currency) is not a currency the registry knows")
    }
  }

  func run() async throws {
    let query = FindDossiers(
      [program], asOf: time.day, knownAt: time.moment, currency: currency?.uppercased())
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    for dossier in dossiers {
      guard let program = dossier.program else {
        throw RegistryError.notFound(
          "\(dossier.code) is an institution; cost takes a program, "
            + "and prospectus search programs finds one")
      }
      let subject = CostSubject(program, at: dossier.institution)
      let cost = TotalCost(of: subject, asking: question(about: dossier))
      StandardOutput.write(
        json
          ? CostJSON(cost, of: dossier, knownAt: time.knownAt).text
          : time.heading + CostText(cost, of: dossier, style: StandardOutput.style).text)
    }
  }

  private func question(about dossier: Dossier) -> CostQuestion {
    let rates = dossier.rates
    var question = CostQuestion(asOf: time.day)
    applicant.complete(&question)
    study.complete(&question)
    question.currency = currency.flatMap { Currency($0.uppercased()) }
    question.rates = rates
    return question
  }
}
