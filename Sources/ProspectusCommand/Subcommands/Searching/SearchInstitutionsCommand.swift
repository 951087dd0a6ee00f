import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus search institutions`.
struct SearchInstitutionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "institutions", abstract: "Find institutions by any name or acronym.")
  @Argument(help: "The beginning of a name or of any word in it, or an acronym.")
  var text: [String] = []
  @Option(help: "The kind of institution, such as deemed_university.")
  var kind: String?
  @OptionGroup var options: SearchOptions

  func run() async throws {
    let search = SearchInstitutions(try query, today: SearchOptions.today)
    let database = try await options.database.reading()
    let results = try await database.read { try search.page(on: $0) }
    await database.close()
    StandardOutput.write(
      options.json
        ? SearchJSON.text(results) : SearchText(style: StandardOutput.style).text(results))
  }

  private var query: InstitutionQuery {
    get throws {
      let own = SearchOptions.given([("q", text.joined(separator: " ")), ("kind", kind)])
      do {
        return try InstitutionQuery(parameters: own + options.parameters)
      } catch {
        throw SearchOptions.usage(error)
      }
    }
  }
}
