import Foundation
import Registry

/// The parameters of a page as its forms send them. Parameters that a page does not know are
/// ignored; of one that is meant to be given once, the first that says something counts.
struct PageQuery {
  /// The parameters as they came, decoded and without blanks around them.
  let pairs: [(name: String, value: String)]

  /// Reads what follows the question mark; what cannot be decoded is `RegistryError.invalid`.
  init(_ query: String?) throws(RegistryError) {
    var pairs: [(name: String, value: String)] = []
    for part in (query ?? "").split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try PercentText.decoded(sides[0], plusIsBlank: true)
      let value = sides.count == 1 ? "" : try PercentText.decoded(sides[1], plusIsBlank: true)
      pairs.append((name, value.trimmed))
    }
    self.pairs = pairs
  }

  /// The value of a parameter; nil when it is missing or empty, as an untouched field of a form is.
  subscript(name: String) -> String? { all(name).first }

  /// All values of a parameter that say something, in their order.
  func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  /// Every name that occurs, in order, as often as it does.
  var names: [String] { pairs.map(\.name) }

  /// The day in a parameter; anything but ISO 8601 is `RegistryError.invalid`.
  func day(_ name: String) throws(RegistryError) -> CivilDate? {
    guard let text = self[name] else { return nil }
    guard let day = CivilDate(iso: text) else {
      throw Self.fault(name, "“\(text)” is not a day; write it like 2026-11-21")
    }
    return day
  }

  /// The word of a closed list in a parameter; any other is `RegistryError.invalid`.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(RegistryError) -> Word? where Word.RawValue == String {
    guard let text = self[name] else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Self.fault(name, "“\(text)” is none of \(known)")
    }
    return word
  }

  /// What is wrong with the parameter called `name`.
  static func fault(_ name: String, _ sentence: String) -> RegistryError {
    .invalid([Finding("unreadable_parameter", .reject, message: "\(name): \(sentence).")])
  }
}
