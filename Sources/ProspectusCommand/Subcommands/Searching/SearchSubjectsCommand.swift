import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus search subjects`.
struct SearchSubjectsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subjects", abstract: "Find subjects by the beginnings of their words.")
  @Argument(help: "Beginnings of words, such as comp sci.")
  var text: [String]
  @Option(help: "How many to list.")
  var limit: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let search = SearchSubjects(try query)
    let database = try await database.reading()
    let results = try await database.read { try search.results(on: $0) }
    await database.close()
    StandardOutput.write(
      json ? SubjectJSON.text(results) : SubjectText(style: StandardOutput.style).text(results))
  }

  private var query: SubjectQuery {
    get throws {
      let own = SearchOptions.given([("q", text.joined(separator: " ")), ("limit", limit)])
      do {
        return try SubjectQuery(parameters: own)
      } catch {
        throw SearchOptions.usage(error)
      }
    }
  }
}
