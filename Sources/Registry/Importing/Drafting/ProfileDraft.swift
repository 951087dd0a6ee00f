/// A profile for a file, drafted from its headings and values. What it cannot know is marked DECIDE,
/// and what it proposes says why; it can be checked as it is.
public struct ProfileDraft {
  private let file: String
  private let found: String
  private let layout: FileLayout
  private let delimiter: UInt8?
  private let columns: [ColumnSample]
  private let tables: [CanonicalTable]
  private let proposal: HeadingProposal
  private let guess: HeaderGuess?

  /// A draft for the file called `file`, which turned out to be what `found` says, was read with
  /// `layout` and `delimiter`, and has `columns`; for `tables`, or the one that fits best. `guess` is
  /// what the header in `layout` was guessed from, if it was.
  public init(
    file: String, found: String, layout: FileLayout, delimiter: UInt8?, columns: [ColumnSample],
    tables: [CanonicalTable], guess: HeaderGuess? = nil
  ) throws {
    (self.file, self.found, self.layout, self.delimiter) = (file, found, layout, delimiter)
    self.guess = guess
    self.columns = columns
    let proposal = HeadingProposal(columns)
    self.proposal = proposal
    self.tables = tables.isEmpty ? [try Self.best(proposal, columns)] : tables
  }

  private static func best(
    _ proposal: HeadingProposal, _ columns: [ColumnSample]
  ) throws -> CanonicalTable {
    let scored = CanonicalTable.allCases.map { ($0, proposal.score(of: $0)) }
    let best = scored.map(\.1).max() ?? 0
    guard best > 0, let table = scored.first(where: { $0.1 == best })?.0 else {
      throw RegistryError.invalid([
        Finding(
          "unknown_layout", .reject,
          message: "no heading is like one of a canonical table; the file has "
            + columns.map(\.heading).filter { !$0.isEmpty }.prefix(12).joined(separator: ", "),
          suggestion: "say with --table what the rows are, or with --header where the headings are")
      ])
    }
    return table
  }

  /// The profile's text.
  public var yaml: String {
    (head + file(layout) + ["tables:"] + tables.flatMap(table) + others + unused).map { $0 + "\n" }
      .joined()
  }

  private var head: [String] {
    let name = file.split(separator: ".").first.map(String.init) ?? file
    return [
      "# A draft. Look for DECIDE: nothing of it was guessed. Then try it:",
      "#   prospectus profile check THIS-FILE \(YAMLText.shortened(file))",
      "profile: \(EvidenceDescription.slug(name))",
      "title: \(YAMLText.quoted("DECIDE: what the file is, in one line"))",
      "source:",
      "  code: decide  # DECIDE: a code for whoever publishes it: lower-case letters, hyphens",
      "  kind: self_declared  # DECIDE: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", "))",
      "  title: DECIDE  # DECIDE: what the publication is called",
      "  # publisher, url, license, attribution: what is known of them",
      "document:",
      "  title: \(YAMLText.quoted(file))",
      "  # date: the day it bears, retrieved_on: the day it was fetched, both like 2026-11-21",
    ]
  }

  private func file(_ layout: FileLayout) -> [String] {
    var lines = ["# The file is \(found)."]
    var keys: [String] = []
    if let delimiter {
      let text = delimiter == UInt8(ascii: "\t") ? "tab" : String(UnicodeScalar(delimiter))
      keys.append("  delimiter: \(YAMLText.quoted(text))")
    }
    if let encoding = layout.encoding { keys.append("  encoding: \(YAMLText.quoted(encoding))") }
    switch layout.sheet {
    case .named(let name): keys.append("  sheet: \(YAMLText.quoted(name))")
    case .number(let number): keys.append("  sheet: \(number)")
    case nil: break
    }
    if let guess { keys += guess.notes }
    if case .row(let row) = layout.header { keys.append("  header: \(row)") }
    if layout.headerRows > 1 { keys.append("  header_rows: \(layout.headerRows)") }
    if let path = layout.rowsPath { keys.append("  rows: \(list(path))") }
    if let path = layout.expanding { keys.append("  expand: \(list(path))") }
    let gaps = GapNotes(columns).lines
    if !keys.isEmpty { lines += ["file:"] + keys + gaps }
    // Without a key beneath it, `file:` would be none itself.
    if keys.isEmpty, !gaps.isEmpty { lines += ["# file:"] + gaps }
    lines.append(
      "# skip: rows to pass over, such as - {column: HEADING, is: TOTAL, because: a sum}")
    return lines
  }

  private func list(_ texts: [String]) -> String {
    "[" + texts.map(YAMLText.quoted).joined(separator: ", ") + "]"
  }

  private func table(_ table: CanonicalTable) -> [String] {
    var lines = ["  - table: \(table.rawValue)", "    columns:"]
    var open: [String] = []
    for column in table.columns {
      let heading = proposal.heading(for: column, of: table)
      if let sample = columns.first(where: { $0.heading == heading }) {
        lines += ColumnDraft(column, from: sample).lines
      } else if let names = columns.first(where: {
        $0.heading == proposal.names(for: column, of: table)
      }) {
        lines += ColumnDraft.slug(column, from: names)
      } else if column.isRequired {
        lines += ColumnDraft.missing(column)
      } else {
        open.append(column.name)
      }
    }
    return lines + ["      # Without a heading of theirs: \(open.joined(separator: ", "))"]
  }

  /// The tables that the file could fill beside these, with what they would read.
  private var others: [String] {
    let used = Set(tables.flatMap(proposal.headings))
    let more = CanonicalTable.allCases.filter { !tables.contains($0) }.compactMap { table in
      guard proposal.adds(table, to: used) else { return nil as (CanonicalTable, [String])? }
      return (table, Set(proposal.headings(for: table)).subtracting(used).sorted())
    }
    guard !more.isEmpty else { return [] }
    let options = (tables + more.map(\.0)).map { "--table \($0.rawValue)" }
    return more.map { table, fresh in
      "# It could fill \(table.rawValue) too, from "
        + fresh.prefix(4).map { YAMLText.quoted(YAMLText.shortened($0)) }.joined(separator: ", ")
        + "."
    } + [
      "# Draft them together: profile new \(YAMLText.shortened(file)) \(options.joined(separator: " "))"
    ]
  }

  /// The columns of the file that the draft does not read.
  private var unused: [String] {
    let used = tables.flatMap(proposal.headings)
    let rest = columns.filter { !used.contains($0.heading) }
    let lines = rest.map {
      "#   \(YAMLText.quoted(YAMLText.shortened($0.heading))): \($0.examples)"
    }
    return rest.isEmpty ? [] : ["# DECIDE what these columns are for; they are not read:"] + lines
  }
}
