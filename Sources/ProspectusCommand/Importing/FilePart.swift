import Registry
import Tabular

/// One sheet of a workbook, or the whole of another file, opened for the part of a profile that
/// reads it.
struct FilePart {
  /// What the profile says about this part.
  let profile: Profile
  /// The open file, at its first row below the header.
  let file: TabularFile

  /// The headings of the columns.
  var headings: [String] { file.header.headings }

  /// A mapper of its rows, which knows what its names mean and the evidence of parts read before.
  func mapper(
    answers: MatchAnswers = MatchAnswers(), evidence: [EvidenceDescription] = []
  ) throws -> RowMapper {
    try RowMapper(
      profile, headings: headings, headerRow: file.found.headerRow, answers: answers,
      evidence: evidence)
  }

  /// Opens each part of the file at `path` that `profile` reads; without a profile, the one part.
  static func open(_ path: String, _ profile: Profile?) throws -> [TabularFile] {
    guard let profile else { return [try TabularFile(path: path)] }
    return try profile.sheets.map { sheet in
      try open(path, options(profile.part(for: sheet).layout, delimiter: profile.delimiter))
    }
  }

  /// A byte order mark comes before an encoding that is stated for files without one.
  private static func open(
    _ path: String, _ options: TabularOptions
  ) throws(TabularError) -> TabularFile {
    do throws(TabularError) {
      return try TabularFile(path: path, options: options)
    } catch {
      guard case .contradictedEncoding = error else { throw error }
      var marked = options
      marked.encoding = nil
      return try TabularFile(path: path, options: marked)
    }
  }

  /// What is stated about a file, in the terms of its reader.
  static func options(_ layout: FileLayout, delimiter: UInt8?) -> TabularOptions {
    var options = TabularOptions()
    options.delimiter = delimiter
    options.encoding = layout.encoding
    options.sheet = layout.sheet.map(sheet)
    options.header = HeaderChoice(place(layout.header), rows: layout.headerRows)
    options.skipsHiddenRows = layout.skipsHiddenRows
    options.rowsPath = layout.rowsPath
    options.expanding = layout.expanding
    return options
  }

  private static func sheet(_ sheet: SheetReference) -> TabularOptions.Sheet {
    switch sheet {
    case .named(let name): .named(name)
    case .number(let number): .number(number)
    }
  }

  private static func place(_ header: FileLayout.Header) -> HeaderChoice.Place {
    switch header {
    case .first: .first
    case .row(let row): .row(row)
    case .containing(let headings): .containing(headings)
    }
  }
}
