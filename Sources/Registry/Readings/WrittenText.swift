/// A text with what people do not see or mean taken out of it: several kinds of blanks, dashes and
/// widths become one, and footnote marks are set apart.
struct WrittenText {
  /// The text with single blanks, `-` for every dash and `×` for a star that multiplies.
  let text: String
  /// The footnote marks, in order: `*`, `¹`, `[2]`.
  let marks: [String]

  /// Cleans `original`.
  init(_ original: String) {
    var plain = ""
    var found: [String] = []
    let scalars = Array(original.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if Self.isMark(scalar) {
        let next = scalars[(place + 1)...].first { !$0.properties.isWhitespace }
        let multiplies = scalar == "*" && next?.properties.numericType == .decimal
        if multiplies { plain += "×" } else { found.append(String(scalar)) }
      } else if let replacement = Self.replacement(for: scalar) {
        plain.unicodeScalars.append(replacement)
      }
    }
    for match in plain.matches(of: /\[[0-9a-z]{1,2}\]/) { found.append(String(match.output)) }
    let unmarked = plain.replacing(/\[[0-9a-z]{1,2}\]/, with: " ")
    text = unmarked.split(separator: " ").joined(separator: " ")
    marks = found
  }

  /// What is worth knowing about the marks, if there are any.
  var notes: [ReadingNote] {
    marks.isEmpty
      ? []
      : [
        ReadingNote(
          "footnote_mark", "\(marks.joined(separator: " ")) was taken for the mark of a footnote")
      ]
  }

  /// Superscript and circled digits are digits to Unicode, but never part of a number here.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .digit || "*†‡§¶#".unicodeScalars.contains(scalar)
  }

  /// The scalar to read instead, or nil for one that nobody sees.
  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return "-"
    case 0x2018, 0x2019, 0x02BC: return "'"
    case 0x066C: return ","  // the thousands separator of Arabic
    case 0x066B: return "."  // and its decimal separator
    case 0x2044: return "/"
    case 0xFF10...0xFF19: return scalar  // full-width digits are a script of their own
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    default: break
    }
    if scalar.properties.isWhitespace { return " " }
    let isUnseen = [.format, .control].contains(scalar.properties.generalCategory)
    return isUnseen ? nil : scalar
  }
}
