import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus search programs`.
struct SearchProgramsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programs", abstract: "Find programs by title and filters.")
  @Argument(help: "Beginnings of words of the title.")
  var text: [String] = []
  @OptionGroup var study: SearchStudyOptions
  @OptionGroup var options: SearchOptions

  func run() async throws {
    let search = SearchPrograms(try query, today: SearchOptions.today)
    let database = try await options.database.reading()
    let results = try await database.read { try search.page(on: $0) }
    await database.close()
    StandardOutput.write(
      options.json
        ? SearchJSON.text(results) : SearchText(style: StandardOutput.style).text(results))
  }

  private var query: ProgramQuery {
    get throws {
      let own = SearchOptions.given([("q", text.joined(separator: " "))])
      do {
        return try ProgramQuery(parameters: own + study.parameters + options.parameters)
      } catch {
        throw SearchOptions.usage(error)
      }
    }
  }
}
