import Foundation

/// A region, city or language as the finder compares it: without case, accents and punctuation, by
/// the same steps as the database's function `place_key`.
public struct PlaceKey: Hashable, Sendable {
  /// Words with one blank between them.
  public let text: String

  /// The key of `place`.
  public init(_ place: String) {
    let isPlain = place.utf8.allSatisfy { $0 < 0x80 }
    let bare = isPlain ? place : Self.withoutMarks(place)
    var key = String.UnicodeScalarView()
    for scalar in bare.unicodeScalars {
      if Self.isPunctuation(scalar) {
        if key.last != " " { key.append(" ") }
      } else {
        key.append(Self.lower(scalar))
      }
    }
    // At most one stands at either end, and no other blank counts as one.
    if key.first == " " { key.removeFirst() }
    if key.last == " " { key.removeLast() }
    text = String(key)
  }

  private static func withoutMarks(_ place: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in place.decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      bare.append(scalar)
    }
    return String(bare)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }
}
