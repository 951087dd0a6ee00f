/// How alike two words are.
public enum WordLikeness {
  /// Words as short as initials are the same or different: CMR and CVR are two colleges.
  private static let shortest = 4
  /// Words less alike than this are different words.
  private static let least = 0.75

  /// 1 for equal words, 0.97 for two spellings of one sound, less for more typing errors, and 0 for
  /// different words.
  public static func of(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    let (short, long) = (
      min(left.utf8.count, right.utf8.count), max(left.utf8.count, right.utf8.count)
    )
    guard short >= shortest, short * 2 > long, !hasDigit(left), !hasDigit(right) else { return 0 }
    let (a, b) = (sound(left), sound(right))
    if a == b { return 0.97 }
    let longest = max(a.count, b.count)
    guard Double(abs(a.count - b.count)) <= (1 - least) * Double(longest) else { return 0 }
    let likeness = 0.96 * (1 - Double(EditDistance.of(a, b)) / Double(longest))
    return likeness >= least ? likeness : 0
  }

  /// The word as it would be spelled if one sound had one spelling: `sreenidhi` and `srinidi`.
  static func sound(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    for letter in word.utf8 {
      let plain = spelling(letter)
      // Aspirates are written with and without their h, and long vowels once or twice.
      if plain == UInt8(ascii: "h"), let last = letters.last, aspirated.contains(last) { continue }
      if plain == letters.last { continue }
      letters.append(plain)
    }
    return letters
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let aspirated = Set("bcdgkpst".utf8)

  private static func spelling(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "y"), UInt8(ascii: "e"): UInt8(ascii: "i")
    case UInt8(ascii: "o"): UInt8(ascii: "u")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    default: letter
    }
  }
}
