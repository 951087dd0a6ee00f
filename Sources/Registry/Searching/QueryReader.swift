import Foundation

/// Reads a question's parameters and gathers every fault on the way. A parameter that is empty was
/// not given; one that no question knows, or that is given twice, is a fault.
struct QueryReader {
  /// The longest text, in Unicode scalars: hardly a name is longer.
  static let longestText = 200
  /// The most items on one page.
  static let largestPage = 1000

  /// What is wrong so far.
  private(set) var faults: [QueryFault] = []
  private var values: [String: String] = [:]
  private var asked: [String] = []

  /// A reader of parameters in the order in which they were given.
  init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters {
      if values[name] != nil {
        fail(name, "it is given twice")
      }
      values[name] = value
    }
  }

  /// Adds a fault.
  mutating func fail(_ parameter: String, _ detail: String, suggestion: String? = nil) {
    faults.append(QueryFault(parameter, detail, suggestion: suggestion))
  }

  /// A text without the blanks around it.
  mutating func text(_ name: String) -> String? {
    asked.append(name)
    let text = values[name]?.trimmed ?? ""
    guard !text.isEmpty else { return nil }
    guard text.unicodeScalars.count <= Self.longestText else {
      fail(name, "it may have at most \(Self.longestText) characters")
      return nil
    }
    guard !text.unicodeScalars.contains("\0") else {
      fail(name, "it holds a character that no text has")
      return nil
    }
    return text
  }

  /// One word of a closed list, in whatever case it is written.
  mutating func word(_ name: String, of known: [String]) -> String? {
    guard let text = text(name) else { return nil }
    if let word = known.first(where: { $0.lowercased() == text.lowercased() }) { return word }
    let list = known.joined(separator: ", ")
    fail(
      name, "\(text) is none of \(list)", suggestion: Nearest.suggestion(for: text, in: known))
    return nil
  }

  /// A value of a closed list.
  mutating func value<Value: RawRepresentable & CaseIterable>(
    _ name: String
  ) -> Value? where Value.RawValue == String {
    word(name, of: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  /// A whole number within bounds.
  mutating func whole(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(name) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    fail(name, "\(text) is no whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// A number that is not negative, written with digits and at most one point.
  mutating func decimal(_ name: String) -> Decimal? {
    guard let text = text(name) else { return nil }
    let isPlain =
      text.utf8.count <= 15 && text.utf8.filter { $0 == UInt8(ascii: ".") }.count <= 1
      && text.utf8.contains(where: \.isDigit)
      && text.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    // Without a locale the point is a point, and no tables of locales are read.
    if isPlain, let number = Decimal(string: text) { return number }
    fail(name, "\(text) is no number; write digits, such as 250000 or 1.5")
    return nil
  }

  /// Two letters of ISO 3166, in capitals.
  mutating func country(_ name: String) -> String? {
    guard let text = text(name)?.uppercased() else { return nil }
    let isCode =
      text.utf8.count == 2
      && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if isCode { return text }
    fail(name, "\(text) is no country; write two letters, such as IN")
    return nil
  }

  /// Yes or no; not given is no.
  mutating func flag(_ name: String) -> Bool { word(name, of: ["true", "false"]) == "true" }

  /// How many items a page has.
  mutating func limit(_ usual: Int) -> Int {
    whole("limit", in: 1...Self.largestPage) ?? usual
  }

  /// Where a page begins.
  mutating func cursor() -> PageCursor? {
    // A cursor holds a name, and a name may be longer than what anybody types.
    asked.append("after")
    guard let text = values["after"], !text.isEmpty else { return nil }
    if let cursor = PageCursor(text) { return cursor }
    fail("after", "it is no place in a list; take it from the page before as it is")
    return nil
  }

  /// Throws everything that is wrong, what no question knows included.
  mutating func finish() throws(QueryFaults) {
    for name in values.keys.sorted() where !asked.contains(name) {
      fail(
        name, "there is no such parameter", suggestion: Nearest.suggestion(for: name, in: asked))
    }
    if !faults.isEmpty { throw QueryFaults(faults) }
  }
}
