/// Most texts of a report are one line of Latin letters, digits and a few signs, of which all can be
/// seen and each takes one column: nothing has to be looked up to set them.
enum SimpleLine {
  /// How many columns `text` takes, or nil when it is no such line or has blanks that do not stand
  /// singly between words.
  static func length(of text: String) -> Int? {
    var count = 0
    var followsBlank = true
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " "
      guard isBlank ? !followsBlank : isSimple(scalar) else { return nil }
      followsBlank = isBlank
      count += 1
    }
    return followsBlank && count > 0 ? nil : count
  }

  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters up to where combining marks begin, without the soft hyphen.
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF: true
    // Dashes, quotation marks, dots; signs of currencies; comparisons.
    case 0x2010...0x2027, 0x20A0...0x20BF, 0x2264...0x2265: true
    default: false
    }
  }
}
