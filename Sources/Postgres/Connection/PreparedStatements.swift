/// What one connection has prepared, by the statement's name and its whole text.
struct PreparedStatements {
  /// A statement the server keeps for this session.
  final class Entry {
    let text: String
    let serverName: String
    /// The result's columns, once a result was seen; a prepared statement never changes them.
    var columns: Columns?

    /// A text under the name by which the server is to keep it.
    init(text: String, serverName: String) {
      self.text = text
      self.serverName = serverName
    }
  }

  private var entries: [String: [Entry]] = [:]
  private var count = 0

  /// The entry for a text, so that two texts under one name never clash.
  func entry(name: String, text: String) -> Entry? {
    entries[name]?.first { $0.text == text }
  }

  /// A new entry with a server name no other has; it is not remembered yet.
  ///
  /// PostgreSQL keeps 63 bytes of a statement's name.
  mutating func makeEntry(name: String, text: String) -> Entry {
    count += 1
    let readable = name.unicodeScalars.filter(\.isASCII).prefix(40).map(String.init).joined()
    return Entry(text: text, serverName: "\(readable)_\(count)")
  }

  /// Remembers an entry that the server has prepared.
  mutating func remember(_ entry: Entry, name: String) {
    entries[name, default: []].append(entry)
  }

  /// Forgets an entry that the server no longer honors.
  mutating func forget(_ entry: Entry, name: String) {
    entries[name]?.removeAll { $0 === entry }
  }
}
