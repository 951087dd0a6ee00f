public import Registry

/// The profiles that come with the program, for a terminal and as JSON.
public enum ProfileList {
  /// One row for each profile: its name, the tables it fills, and what it is for.
  public static func text(_ profiles: [Profile], style: TerminalTable.Style) -> String {
    let rows = profiles.map { [[$0.name], $0.filledTables, [$0.title]] }
    let heading = TerminalTable.Row([["Profile"], ["Fills"], ["For"]], isHeading: true)
    return TerminalTable(
      [heading] + rows.map { TerminalTable.Row($0) }, style: style, keepsWords: true
    ).text
  }

  /// An object whose `items` are the profiles.
  public static func json(_ profiles: [Profile]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(profiles) { json, profile in
        json.object { json in
          json.member("profile", profile.name)
          json.member("title", profile.title)
          json.member("source", profile.source.code)
          json.member("source_kind", profile.source.kind.rawValue)
          json.member("license", profile.source.license)
          json.member("tables", profile.filledTables)
        }
      }
    }
    return json.text + "\n"
  }
}

extension Profile {
  /// The names of the canonical tables that the profile fills, each once.
  fileprivate var filledTables: [String] {
    CanonicalTable.allCases.filter { table in tables.contains { $0.table == table } }
      .map(\.rawValue)
  }
}
