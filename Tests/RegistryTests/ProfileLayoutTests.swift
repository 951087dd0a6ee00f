import Testing

@testable import Registry

/// What a profile states about the file itself.
@Suite struct ProfileLayoutTests {
  private func profile(_ file: String, tables: String = table) throws -> Profile {
    try Profile(
      yaml: """
        profile: test
        title: A test
        source: {code: test, kind: regulator, title: Test}
        file: \(file)
        tables:
        \(tables)
        """)
  }

  private static let table = """
      - table: institutions
        columns: {institution: {column: Id, scheme: x}, name: Name}
    """

  private func messages(_ file: String) -> String {
    do {
      _ = try profile(file)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `what is stated about a file is read`() throws {
    let profile = try profile(
      "{delimiter: tab, encoding: windows-1252, sheet: \"2024\", header: 3, header_rows: 2, "
        + "hidden_rows: skip, rows: [data, \"*\"], expand: [courses]}")
    #expect(profile.delimiter == UInt8(ascii: "\t"))
    #expect(profile.layout.encoding == "windows-1252")
    #expect(profile.layout.sheet == .named("2024"))
    #expect(profile.layout.header == .row(3))
    #expect(profile.layout.headerRows == 2)
    #expect(profile.layout.skipsHiddenRows)
    #expect(profile.layout.rowsPath == ["data", "*"])
    #expect(profile.layout.expanding == ["courses"])
  }

  @Test func `a bare number names a sheet by its place`() throws {
    #expect(try profile("{sheet: 2}").layout.sheet == .number(2))
    #expect(try profile("{header: [Id, Name]}").layout.header == .containing(["Id", "Name"]))
    #expect(try profile("{}").delimiter == nil)
    #expect(try profile("{fill_down: [Id, Name]}").layout.fillsDown == [["Id", "Name"]])
    let nested = try profile("{fill_down: [[State], [Id, Name]]}").layout.fillsDown
    #expect(nested == [["State"], ["Id", "Name"]])
  }

  @Test(arguments: [
    ("{shet: A}", "line 4: unknown key shet"), ("{sheet: 0}", "sheets are counted from 1"),
    ("{header: top}", "header is a row's number"), ("{header_rows: 40}", "1 to 5"),
    ("{hidden_rows: maybe}", "hidden_rows is skip or read"),
    ("{delimiter: \"<>\"}", "one ASCII character"),
  ])
  func `a wrong key or value is named with its line`(_ file: String, _ expected: String) {
    #expect(messages(file).contains(expected))
  }

  @Test func `each sheet gets the tables, tests and sums that are its own`() throws {
    let profile = try Profile(
      yaml: """
        profile: test
        title: A test
        source: {code: test, kind: regulator, title: Test}
        file: {sheet: Colleges}
        skip:
          - {column: Id, empty: true}
          - {column: Fee, empty: true, sheet: Fees}
        tables:
          - table: institutions
            columns: {institution: {column: Id, scheme: x}}
          - table: fees
            sheet: Fees
            columns:
              subject: {column: Id, scheme: x}
              component: {constant: tuition}
              basis: {constant: per_year}
              currency: {constant: INR}
              amount: Fee
        """)
    #expect(profile.sheets == [.named("Colleges"), .named("Fees")])
    let colleges = profile.part(for: .named("Colleges"))
    #expect(colleges.tables.map(\.table) == [.institutions])
    #expect(colleges.skips.map(\.column) == ["Id"])
    let fees = profile.part(for: .named("Fees"))
    #expect(fees.tables.map(\.table) == [.fees])
    #expect(fees.skips.map(\.column) == ["Id", "Fee"])
    #expect(fees.layout.sheet == .named("Fees"))
  }

  @Test func `rows of several sheets have keys of their own`() {
    let key = RowKey(sheet: 2, part: 3, row: 41)
    #expect(RowKey(number: key.number) == key)
    #expect(RowKey(sheet: 0, row: 99_000_000).number == 99_000_000)
    #expect(RowKey.words(key.number, from: key.number + 1) == "row 41")
    #expect(RowKey.words(key.number, from: RowKey(sheet: 2, row: 41).number) == "the same row")
    #expect(RowKey.words(key.number, from: 7) == "row 41 of another sheet")
    let finding = Finding("x", .note, row: key.number, message: "m")
    #expect(finding.placed(on: ["A", "B", "C"]).sentence == "sheet C, row 41: m")
  }

  @Test(arguments: [
    ("1.09", "01.0900"), ("26", "26.0000"), ("13.1210", "13.1210"), ("1.09011", "1.09011"),
    ("100.1", "100.1"), ("A1", "A1"), ("", ""),
  ])
  func `zeros that a spreadsheet dropped are put back`(_ text: String, _ expected: String) {
    #expect(LostZeros(before: 2, behind: 4).restored(text) == expected)
  }
}
