public import Registry

/// Subjects and levels as JSON.
public enum SubjectJSON {
  /// Subjects.
  public static func text(_ results: SearchResults<FoundSubject>) -> String {
    SearchJSON.document(results) { json, item in
      json.member("code", item.code)
      json.member("name", item.name)
      json.member("kind", item.kind)
      json.member("found_as", item.foundAs)
      json.member("programs", item.programs)
    }
  }

  /// Levels.
  public static func text(_ levels: [LevelCount]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(levels) { json, item in
        json.object { json in
          json.member("level", item.level.rawValue)
          json.member("label", item.level.spoken)
          json.member("programs", item.programs)
        }
      }
    }
    return json.text + "\n"
  }
}
