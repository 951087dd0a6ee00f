import Foundation
import Registry

/// The parameters of an API request, which answers only those it knows. What is wrong with them is
/// collected, so that one answer names every fault; ``check()`` throws them.
///
/// A parameter without a value is as good as none, as an untouched field of a form is.
struct StrictQuery {
  /// The longest value, in Unicode scalars: hardly a name is longer.
  static let longestText = SearchRequest.longestText

  private let query: PageQuery
  private var faults: [RequestFault] = []

  /// Reads what follows the question mark of an address that knows the parameters `known`, of which
  /// those of `repeatable` may be given several times.
  init(_ query: String?, knows known: [String], repeatable: Set<String> = []) throws {
    self.query = try PageQuery(query)
    let names = self.query.names
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      if !known.contains(name) {
        let near = Nearest.suggestion(for: name, in: known)
        faults.append(
          RequestFault(
            name, "there is no such parameter here; known are \(known.joined(separator: ", "))",
            suggestion: near))
      } else if !repeatable.contains(name), self.query.all(name).count > 1 {
        faults.append(RequestFault(name, "it can be given once"))
      }
    }
    for name in known {
      for value in self.query.all(name) where value.unicodeScalars.count > Self.longestText {
        faults.append(RequestFault(name, "at most \(Self.longestText) characters"))
      }
    }
  }

  /// Throws everything that was wrong, if anything was.
  func check() throws {
    if !faults.isEmpty { throw RequestFaults(faults: faults) }
  }

  /// Remembers something that is wrong with the parameter called `name`.
  mutating func fault(_ name: String, _ detail: String, suggestion: String? = nil) {
    faults.append(RequestFault(name, detail, suggestion: suggestion))
  }

  /// A text as it is.
  func text(_ name: String) -> String? { query[name] }

  /// All texts of a parameter that may be repeated.
  func texts(_ name: String) -> [String] { query.all(name) }

  /// The same, each once.
  func distinctTexts(_ name: String) -> [String] {
    var seen: Set<String> = []
    return texts(name).filter { seen.insert($0).inserted }
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    word(name, of: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
  }

  /// A word of a closed list.
  mutating func word(_ name: String, of known: [String]) -> String? {
    read(name, "is none of \(known.joined(separator: ", "))") { text in
      known.contains(text)
        ? .success(text) : .failure(near: Nearest.suggestion(for: text, in: known))
    }
  }

  /// A day in ISO 8601.
  mutating func day(_ name: String) -> CivilDate? {
    read(name, "is not a day; write it like 2026-11-21") { CivilDate(iso: $0) }
  }

  /// A moment in ISO 8601; a day alone means its end.
  mutating func moment(_ name: String) -> Date? {
    read(name, "is not a moment; write it like 2026-11-21T12:00:00Z, with + as %2B") { text in
      let full = CivilDate(iso: text) == nil ? text : text + "T23:59:59Z"
      return try? Date(full, strategy: .iso8601)
    }
  }

  /// An academic session in the registry's own form.
  mutating func session(_ name: String) -> String? {
    read(name, "is not a session; write it like 2025-26 or 2026-27/Jul", SessionReading.parse)
  }

  /// Two letters of ISO 3166-1, in capitals.
  mutating func country(_ name: String) -> String? {
    read(name, "is not a country; write two letters, like IN") { text in
      let isCode = text.utf8.count == 2 && text.allSatisfy { $0.isASCII && $0.isLetter }
      return isCode ? text.uppercased() : nil
    }
  }

  /// A currency that the registry knows.
  mutating func currency(_ name: String) -> Currency? {
    read(name, "is not a currency the registry knows; write three letters, like INR") {
      Currency($0.uppercased())
    }
  }

  /// A whole number within bounds.
  mutating func number(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
    read(name, "is not a number from \(bounds.lowerBound) to \(bounds.upperBound)") { text in
      Int(text).flatMap { bounds.contains($0) ? $0 : nil }
    }
  }

  /// A number, or two with a dash, from 1 to `most`.
  mutating func span(_ name: String, upTo most: Int) -> ClosedRange<Int>? {
    read(name, "is not a number or a range from 1 to \(most), like 3-6") { text in
      let ends = text.replacing("–", with: "-").split(
        separator: "-", omittingEmptySubsequences: false)
      let numbers = ends.compactMap { Int($0) }
      guard (1...2).contains(ends.count), numbers.count == ends.count, let low = numbers.first,
        let high = numbers.last, low <= high, 1 <= low, high <= most
      else { return nil }
      return low...high
    }
  }

  /// `true` or `false`; false when it is not given.
  mutating func flag(_ name: String) -> Bool { word(name, of: ["true", "false"]) == "true" }

  private mutating func read<Value>(
    _ name: String, _ complaint: String, _ reading: (String) -> Value?
  ) -> Value? {
    read(name, complaint) { text in reading(text).map { .success($0) } ?? .failure(near: nil) }
  }

  private mutating func read<Value>(
    _ name: String, _ complaint: String, _ reading: (String) -> Outcome<Value>
  ) -> Value? {
    guard let text = query[name] else { return nil }
    switch reading(text) {
    case .success(let value): return value
    case .failure(let near):
      faults.append(RequestFault(name, "“\(text)” \(complaint)", suggestion: near))
      return nil
    }
  }

  private enum Outcome<Value> {
    case success(Value)
    case failure(near: String?)
  }
}
