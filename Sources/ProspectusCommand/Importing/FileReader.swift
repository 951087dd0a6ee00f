import Registry
import RegistryStore
import Tabular

/// Reads one open file to its end, sheet by sheet and row by row, in constant memory.
final class FileReader {
  let profile: Profile
  let progress: Progress
  private let path: String
  private let parts: [FilePart]
  private var findings: [Finding]
  private var evidence: [EvidenceDescription] = []
  private var rows = 0
  private var needs: Set<MatchNeed> = []
  /// What came of the names of the file, where its profile asks for names.
  private(set) var matches: MatchResults?

  /// Opens the file and reads its headers; throws `RegistryError.invalid` when the profile reads
  /// columns that are not there.
  init(_ file: FileImport, profile: Profile?) throws {
    path = file.path
    progress = Progress(file.path, isQuiet: file.isQuiet)
    let opened = try FilePart.open(file.path, profile)
    let (found, unknown) = try Self.profile(profile, for: file, opened)
    (self.profile, findings) = (found, unknown)
    parts = zip(found.sheets, opened).map { FilePart(profile: found.part(for: $0), file: $1) }
    for part in parts { _ = try part.mapper() }
  }

  /// What each part of the file turned out to be: its format, encoding, delimiter, sheet.
  var found: [TabularDescription] { parts.map(\.file.found) }

  private static func profile(
    _ profile: Profile?, for file: FileImport, _ opened: [TabularFile]
  ) throws -> (Profile, [Finding]) {
    if let profile { return (profile, []) }
    let foreign = ForeignFile(file.path, opened)
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let unnamed = EvidenceDescription(
      source: SourceDescription(
        code: EvidenceDescription.slug(name), kind: .selfDeclared, title: name),
      document: DocumentDescription(title: name))
    let found = Profile.canonical(
      file.table, headings: opened.flatMap(\.header.headings), evidence: file.evidence ?? unnamed)
    guard let found, try file.table != nil || !foreign.hasOtherKeys(than: found.profile) else {
      throw foreign.error
    }
    return (found.profile, found.findings)
  }

  /// Hands every draft of the file to `staging`.
  func read(into staging: Staging) throws -> ReadFile {
    do {
      let answers = try answers(from: staging)
      for (number, part) in parts.enumerated() {
        try read(part, number, into: staging, answers: answers)
      }
    } catch let error as TabularError {
      progress.finish()
      throw FileFault(file: path, message: error.description)
    }
    progress.stage("\(rows) rows read; comparing with the registry")
    return ReadFile(
      digest: parts.last?.file.digest ?? "", rows: rows, findings: findings, evidence: evidence,
      sheets: parts.compactMap(\.file.found.sheet), forms: found.map(FileForm.init))
  }

  private func read(
    _ part: FilePart, _ number: Int, into staging: Staging, answers: MatchAnswers
  ) throws {
    let file = part.file
    var mapper = try part.mapper(answers: answers, evidence: evidence)
    var cells = [String](repeating: "", count: mapper.columns.count)
    var key = RowKey(sheet: number, row: 0)
    while try file.next() {
      rows += 1
      let row = file.row
      let isSame = row.address.row == key.row
      key = RowKey(sheet: number, part: isSame ? key.part + 1 : 0, row: row.address.row)
      for (place, column) in mapper.columns.enumerated() { cells[place] = row[column] ?? "" }
      _ = try mapper.map(
        row: key.number, count: row.count, cells: cells,
        draft: { try staging.add($0) }, report: { findings.append($0) })
      progress.update(rows: rows, read: file.bytesRead, of: file.totalBytes)
    }
    evidence = mapper.evidence
  }

  /// Reads which names the file asks for, before a transaction begins that would wait meanwhile.
  func readNames() throws {
    guard profile.asksNames else { return }
    progress.stage("reading names")
    do {
      try collectNames()
    } catch let error as TabularError {
      progress.finish()
      throw FileFault(file: path, message: error.description)
    }
  }

  /// The file is read once more for its names, since a name must be known before its first row.
  private func collectNames() throws {
    for (part, again) in zip(parts, try FilePart.open(path, profile)) {
      var mapper = try part.mapper()
      while try again.next() {
        let cells = mapper.columns.map { again.row[$0] ?? "" }
        if mapper.ends(count: again.row.count, cells: cells) { break }
        let filled = mapper.filled(count: again.row.count, cells: cells)
        needs.formUnion(mapper.needs(count: again.row.count, cells: filled))
      }
    }
  }

  /// What the names of the file mean.
  private func answers(from staging: Staging) throws -> MatchAnswers {
    guard profile.asksNames else { return MatchAnswers() }
    progress.stage("looking for names")
    let results = try staging.results(for: needs, source: profile.source.code)
    matches = results
    return results.answers
  }
}

extension FileForm {
  /// What the reader of a file has found, in the terms of a report.
  init(_ found: TabularDescription) {
    self.init(format: found.format.rawValue)
    isCompressed = found.isGzipped
    encoding = found.encoding
    hasByteOrderMark = found.hasByteOrderMark
    delimiter = found.delimiter.map { String(UnicodeScalar($0)) }
    lineEnds = found.lineEnds?.rawValue
    sheet = found.sheet
    hiddenSheets = found.sheets.filter(\.isHidden).map(\.name)
    headerRow = found.headerRow
  }
}
