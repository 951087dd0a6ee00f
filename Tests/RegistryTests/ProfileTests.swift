import Testing

@testable import Registry

/// A profile with `tables` in it, for tests.
func profileText(tables: String) -> String {
  """
  profile: test
  title: A test
  source: {code: test, kind: regulator, title: Test}
  tables:
  \(tables)
  """
}

@Suite struct ProfileTests {
  private func faults(_ yaml: String) -> [Finding] {
    do {
      _ = try Profile(yaml: yaml)
      return []
    } catch let faults as ProfileFaults {
      return faults.findings
    } catch {
      Issue.record("unexpected \(error)")
      return []
    }
  }

  @Test func `a misspelt key is named with its line and the key that was meant`() throws {
    let found = faults(
      profileText(
        tables: """
            - table: institutions
              columns:
                institution: {colunm: id, scheme: x}
          """))
    let finding = try #require(found.first)
    #expect(finding.row == 7)
    #expect(finding.message.contains("colunm"))
    #expect(finding.suggestion == "did you mean column?")
  }

  @Test func `all faults are told at once`() {
    let found = faults(
      """
      profil: test
      source: {code: test, kind: regulater, title: Test}
      tables:
        - table: programs
          columns: {program: id}
      """)
    let messages = found.map(\.message).joined(separator: "\n")
    #expect(messages.contains("unknown key profil;"))
    #expect(messages.contains("kind is regulater"))
    #expect(messages.contains("needs a rule for its column institution"))
    #expect(messages.contains("needs a rule for its column name"))
    #expect(messages.contains("the key profile is missing"))
  }

  @Test func `what is not YAML is one fault`() {
    #expect(faults("a: [").count == 1)
    #expect(faults("").count == 1)
  }

  @Test func `a pattern that is none is refused when the profile is read`() {
    let found = faults(
      profileText(
        tables: """
            - table: institutions
              columns:
                institution: {column: id, pattern: "(", scheme: x}
          """))
    #expect(found.contains { $0.message.contains("not a regular expression") })
  }
}
