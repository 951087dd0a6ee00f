import Registry
import RegistryStore
import Tabular

/// Reads one open file to its end, row by row, in constant memory.
final class FileReader {
  let profile: Profile
  let progress: Progress
  private let path: String
  private let file: TabularFile
  private let options: TabularOptions
  private let headings: [String]
  private var findings: [Finding]
  private var rows = 0
  /// What came of the names of the file, where its profile asks for names.
  private(set) var matches: MatchResults?

  /// Opens the file and reads its header; throws `RegistryError.invalid` when the profile reads
  /// columns that are not there.
  init(_ file: FileImport, profile: Profile?) throws {
    path = file.path
    progress = Progress(file.path, isQuiet: file.isQuiet)
    var options = TabularOptions()
    options.delimiter = profile?.delimiter
    self.options = options
    let opened = try TabularFile(path: file.path, options: options)
    let headings = opened.header.headings
    (self.profile, findings) = try Self.profile(profile, for: file, headings: headings)
    _ = try RowMapper(self.profile, headings: headings)
    self.file = opened
    self.headings = headings
  }

  /// What the file turned out to be: its format, encoding, delimiter, sheet.
  var found: TabularDescription { file.found }

  private static func profile(
    _ profile: Profile?, for file: FileImport, headings: [String]
  ) throws -> (Profile, [Finding]) {
    if let profile { return (profile, []) }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let unnamed = EvidenceDescription(
      source: SourceDescription(
        code: EvidenceDescription.slug(name), kind: .selfDeclared, title: name),
      document: DocumentDescription(title: name))
    let found = Profile.canonical(
      file.table, headings: headings, evidence: file.evidence ?? unnamed)
    guard let found else {
      throw RegistryError.invalid([
        Finding(
          "unknown_layout", .reject, row: 1,
          message: "the headings are those of no canonical table",
          suggestion: "name a profile with --profile, or the table with --table")
      ])
    }
    return (found.profile, found.findings)
  }

  /// Hands every draft of the file to `staging`.
  func read(into staging: Staging) throws -> ReadFile {
    do {
      return try readRows(into: staging)
    } catch let error as TabularError {
      progress.finish()
      throw FileFault(file: path, message: error.description)
    }
  }

  private func readRows(into staging: Staging) throws -> ReadFile {
    let answers = try answers(from: staging)
    var mapper = try RowMapper(profile, headings: headings, answers: answers)
    var cells = [String](repeating: "", count: mapper.columns.count)
    while try file.next() {
      rows += 1
      let row = file.row
      for (place, column) in mapper.columns.enumerated() { cells[place] = row[column] ?? "" }
      _ = try mapper.map(
        row: row.address.row, count: row.count, cells: cells,
        draft: { try staging.add($0) }, report: { findings.append($0) })
      progress.update(rows: rows, read: file.bytesRead, of: file.totalBytes)
    }
    progress.stage("\(rows) rows read (\(file.found)); comparing with the registry")
    return ReadFile(
      digest: file.digest ?? "", rows: rows, findings: findings, evidence: mapper.evidence)
  }

  /// What the names of the file mean; the file is read once more for that, since a name must be
  /// known before its first row.
  private func answers(from staging: Staging) throws -> MatchAnswers {
    guard profile.asksNames else { return MatchAnswers() }
    progress.stage("looking for names")
    let again = try TabularFile(path: path, options: options)
    let mapper = try RowMapper(profile, headings: headings)
    var needs: Set<MatchNeed> = []
    while try again.next() {
      let cells = mapper.columns.map { again.row[$0] ?? "" }
      needs.formUnion(mapper.needs(count: again.row.count, cells: cells))
    }
    let results = try staging.results(for: needs, source: profile.source.code)
    matches = results
    return results.answers
  }
}
