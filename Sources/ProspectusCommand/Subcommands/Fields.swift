import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus fields`.
struct Fields: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "List fields of study (ISCED-F 2013, CIP 2020) and how many programs each holds.",
    discussion: """
      A code is listed with everything under it; words are looked for in the labels. Without
      either, the broad fields are listed. The codes are those of search programs --field.

      EXAMPLES
        prospectus fields
        prospectus fields iscedf:06
        prospectus fields cip:11.07
        prospectus fields computer science --json
      """)
  @Argument(help: "A code such as iscedf:0613, or words of a label.")
  var text: [String] = []
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let query = FieldQuery(text.joined(separator: " "))
    let database = try await database.reading()
    let fields = try await database.read { try $0.all(FindFields(query)).map(\.field) }
    await database.close()
    if fields.isEmpty, let text = query.text {
      throw RegistryError.notFound(
        "no field of study is \(text); write a code like iscedf:0613 or cip:11.07, or words")
    }
    StandardOutput.write(
      json
        ? FieldJSON.text(fields, for: query)
        : FieldText(style: StandardOutput.style).text(fields, for: query))
  }
}
