/// A record that could have been meant.
struct Candidate {
  /// Its code.
  let code: String
  /// Its name, with its institution's where it has one; nil when only the code is told.
  let text: String?

  /// Reads a line of code and words, with two blanks between them, which no code holds.
  init(_ line: String) {
    let place = line.firstRange(of: "  ")
    code = place.map { String(line[..<$0.lowerBound]) } ?? line
    text = place.map { String(line[$0.upperBound...]) }
  }
}
