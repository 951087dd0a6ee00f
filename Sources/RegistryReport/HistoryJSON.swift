public import Registry

/// The history of a subject as JSON.
public struct HistoryJSON {
  private let history: SubjectHistory

  /// The face of `history`.
  public init(_ history: SubjectHistory) { self.history = history }

  /// The document: `code`, `name`, `kind`, `entries[]`.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("code", history.code)
      json.member("name", history.name)
      json.member("kind", history.kind)
      json.key("entries")
      json.array(history.entries, entry)
    }
    return json.text + "\n"
  }

  private func entry(_ json: inout JSONWriter, _ entry: HistoryEntry) {
    json.object { json in
      json.member("revision", entry.revision)
      json.member("recorded_at", entry.moment)
      json.member("actor", entry.actor)
      json.member("act", entry.act)
      json.member("reason", entry.reason)
      json.member("batch", entry.batch)
      json.member("file", entry.file)
      json.key("changes")
      json.array(entry.changes) { change($1, of: entry, into: &$0) }
      json.key("evidence")
      json.array(entry.evidence) { FactJSON.evidence($1, into: &$0) }
    }
  }

  private func change(
    _ change: HistoryChange, of entry: HistoryEntry, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("subject", change.subject)
      json.member("table", change.fact)
      json.member("source", change.source)
      json.member("what", ChangeWords(change).lines)
      json.key("before")
      json.array(change.before, fact)
      json.key("after")
      json.array(change.after, fact)
      let numbers = ChangeWords(change).evidence
      json.key("evidence")
      json.array(entry.evidence.filter { numbers.contains($0.id) }) {
        FactJSON.evidence($1, into: &$0)
      }
    }
  }

  private func fact(_ json: inout JSONWriter, _ fact: HistoryFact) {
    json.object { json in
      for (column, value) in fact.content.sorted(by: { $0.key < $1.key }) {
        json.member(column, value.text)
      }
    }
  }
}
