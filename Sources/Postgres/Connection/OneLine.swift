import Foundation

extension String {
  /// The text without line breaks and the blanks around them, as a log wants it.
  var oneLine: String {
    let lines = split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    let words = lines.filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? "no reason was given" : words
  }
}
