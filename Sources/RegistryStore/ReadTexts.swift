import Foundation

/// JSON texts that have been read, each once, under a number of its own.
struct ReadTexts<Value: Decodable> {
  /// A text that has been read.
  struct Entry {
    /// The same for equal texts, and never another text's.
    let number: Int
    /// What the text says.
    let value: Value
  }

  private let most: Int
  private var entries: [String: Entry] = [:]
  private var count = 0

  /// Keeps at most so many at once.
  init(most: Int) { self.most = most }

  /// What a text says, read anew only when it has not been read lately.
  mutating func read(_ text: String) throws -> Entry {
    if let known = known(text) { return known }
    return keep(try JSONDecoder().decode(Value.self, from: Data(text.utf8)), as: text)
  }

  /// What a text says that has been read lately.
  func known(_ text: String) -> Entry? { entries[text] }

  /// Keeps what a text says.
  mutating func keep(_ value: Value, as text: String) -> Entry {
    if entries.count == most { entries.removeAll(keepingCapacity: true) }
    count += 1
    let entry = Entry(number: count, value: value)
    entries[text] = entry
    return entry
  }
}
