import Foundation

/// Reads the values under the keys of one place in a rule pack, with a fault for each that is none.
struct RuleValues {
  let node: ProfileNode

  init(_ node: ProfileNode) { self.node = node }

  /// The words of a closed list under `key`; none when there is no such key.
  func words<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Word] {
    texts(key, among: Word.allCases.map(\.rawValue)).compactMap(Word.init)
  }

  /// The texts of a list under `key`, each of which must be in `known` where that is given.
  func texts(_ key: String, among known: [String]? = nil) -> [String] {
    (node[key]?.items ?? []).compactMap { item in
      guard let text = item.text else { return nil }
      if text.isEmpty { item.fault("\(key) holds an empty text") }
      if let known, !known.contains(text) {
        item.fault(
          "\(key) holds \(text); it must be one of \(known.joined(separator: ", "))",
          suggestion: Nearest.suggestion(for: text, in: known))
        return nil
      }
      return text
    }
  }

  /// The day under `key`, like 2020-09-04.
  func day(_ key: String) -> CivilDate? {
    guard let value = node[key], let text = value.text, !text.isEmpty else { return nil }
    let day = CivilDate(iso: text)
    if day == nil { value.fault("\(key) is \(text); write it like 2020-09-04") }
    return day
  }

  /// A whole number of at least 1 under `key`, which must be there.
  func count(_ key: String) -> Int? {
    guard let text = node.required(key) else { return nil }
    if let number = Int(text), number > 0 { return number }
    node[key]?.fault("\(key) is \(text); it must be a whole number from 1")
    return nil
  }

  /// A decimal number under `key`, which must be there.
  func decimal(_ key: String) -> Decimal? {
    guard let text = node.required(key) else { return nil }
    if let number = NumberReading.decimal(text) { return number }
    node[key]?.fault("\(key) is \(text); it must be a number like 3.01")
    return nil
  }

  /// `true` or `false` under `key`; `standard` when there is no such key.
  func truth(_ key: String, standard: Bool) -> Bool {
    guard let value = node[key], let text = value.text else { return standard }
    if !["true", "false"].contains(text) { value.fault("\(key) is \(text); write true or false") }
    return text == "true"
  }

  /// An activity under `key`, which must be there.
  func activity(_ key: String) -> String? {
    guard let text = node.required(key) else { return nil }
    if !Self.isActivity(text) {
      node[key]?.fault("\(key) is \(text); an activity is written like naac_grade")
    }
    return text
  }

  /// Whether `text` has the form of an activity's code.
  static func isActivity(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLowercaseLetter else { return false }
    return text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }
}
