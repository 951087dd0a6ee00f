import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus search`.
struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find institutions or programs.",
    discussion: """
      EXAMPLES
        prospectus search institutions berkeley
        prospectus search programs computer science --level bachelor --country US
        prospectus search programs mba --mode online --json
        prospectus search programs --field iscedf:0613
      """,
    subcommands: [Institutions.self, Programs.self])

  /// What both searches share.
  struct Options: ParsableArguments {
    @Option(help: "Two letters, such as IN.")
    var country: String?
    @Option(help: "A state, province or region.")
    var region: String?
    @Option(help: "How many to list.")
    var limit = 20
    @Option(help: "Begin after this name, from the page before.")
    var afterName: String?
    @Option(help: "Begin after this code, from the page before.")
    var afterCode: String?
    @Flag(help: "Print JSON.")
    var json = false
    @OptionGroup var database: DatabaseOptions

    /// Refuses a number of items that makes no sense.
    func validate() throws {
      guard (1...1000).contains(limit) else {
        throw ValidationError("--limit must be between 1 and 1000")
      }
      if let country, country.count != 2 || !country.allSatisfy({ $0.isASCII && $0.isLetter }) {
        throw ValidationError("--country \(country) is not a country; write two letters, like IN")
      }
      if (afterName == nil) != (afterCode == nil) {
        throw ValidationError("--after-name and --after-code go together")
      }
    }

    /// The country in capitals, as the registry keeps it.
    var countryCode: String? { country?.uppercased() }

    /// Where the page begins.
    var after: PageKey? {
      afterName.map { PageKey(name: $0, code: afterCode ?? "") }
    }
  }

  /// `prospectus search institutions`.
  struct Institutions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find institutions by any name.")
    @Argument(help: "Words of a name, or an acronym.")
    var text: [String] = []
    @Option(help: "The kind of institution, such as deemed_university.")
    var kind: String?
    @OptionGroup var options: Options

    func validate() throws {
      if let kind, !Vocabulary.institutionKinds.contains(kind) {
        let hint = Nearest.suggestion(for: kind, in: Vocabulary.institutionKinds)
        let known = Vocabulary.institutionKinds.joined(separator: ", ")
        throw ValidationError("--kind must be one of \(known)" + (hint.map { "; \($0)" } ?? ""))
      }
    }

    func run() async throws {
      var search = InstitutionSearch(text: text.isEmpty ? nil : text.joined(separator: " "))
      (search.country, search.region, search.kind) = (options.countryCode, options.region, kind)
      (search.limit, search.after) = (options.limit, options.after)
      let statement = SearchInstitutions(search)
      let database = try await options.database.reading()
      let results = try await database.read { try statement.page(on: $0) }
      await database.close()
      StandardOutput.write(
        options.json
          ? SearchJSON.text(results) : SearchText(style: StandardOutput.style).text(results))
    }
  }

  /// `prospectus search programs`.
  struct Programs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find programs by title and filters.")
    @Argument(help: "Words of the title.")
    var text: [String] = []
    @Option(help: "The institution's code.")
    var institution: String?
    @Option(help: "The level, such as bachelor.")
    var level: String?
    @Option(help: "The field with what is under it, such as cip:11 or iscedf:06; see fields.")
    var field: String?
    @Option(help: "The mode: conventional, odl, online, blended.")
    var mode: String?
    @OptionGroup var options: Options

    func validate() throws {
      if let level, ProgramLevel(rawValue: level) == nil {
        let known = ProgramLevel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--level must be one of \(known)")
      }
      if let mode, StudyMode(rawValue: mode) == nil {
        let known = StudyMode.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--mode must be one of \(known)")
      }
    }

    func run() async throws {
      let statement = SearchPrograms(search)
      let database = try await options.database.reading()
      let results = try await database.read { try statement.page(on: $0) }
      await database.close()
      StandardOutput.write(
        options.json
          ? SearchJSON.text(results) : SearchText(style: StandardOutput.style).text(results))
    }

    private var search: ProgramSearch {
      var search = ProgramSearch(text: text.isEmpty ? nil : text.joined(separator: " "))
      (search.institution, search.field) = (institution, field)
      search.level = level.flatMap(ProgramLevel.init(rawValue:))
      search.mode = mode.flatMap(StudyMode.init(rawValue:))
      (search.country, search.region) = (options.countryCode, options.region)
      (search.limit, search.after) = (options.limit, options.after)
      return search
    }
  }
}
