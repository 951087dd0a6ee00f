/// A field of study's place in a tree: ISCED-F 2013 (`iscedf:0613`) or CIP (`cip:11.0701`).
public struct FieldCode: Hashable, Sendable, CustomStringConvertible {
  /// `iscedf` or `cip`.
  public let scheme: String
  /// The digits alone: two to four of ISCED-F; two, four or six of CIP.
  public let digits: String

  /// Reads `cip:1107` and `cip:11.07` alike; nil for another scheme or a number of digits that is no
  /// level of the tree.
  public init?(_ code: String) {
    guard let code = Code(code), let digits = Self.digits(of: code) else { return nil }
    (scheme, self.digits) = (code.scheme, digits)
  }

  /// Whether it is `other` or lies under it in its tree.
  public func isWithin(_ other: FieldCode) -> Bool {
    scheme == other.scheme && digits.hasPrefix(other.digits)
  }

  /// The code as its authority writes it: CIP with a dot after two digits.
  public var description: String {
    guard scheme == "cip", digits.utf8.count > 2 else { return "\(scheme):\(digits)" }
    return "\(scheme):\(digits.prefix(2)).\(digits.dropFirst(2))"
  }

  private static func digits(of code: Code) -> String? {
    var digits = code.value
    if code.scheme == "cip", digits.utf8.count > 3, digits.prefix(3).last == "." {
      digits.remove(at: digits.index(digits.startIndex, offsetBy: 2))
    }
    let lengths = ["iscedf": [2, 3, 4], "cip": [2, 4, 6]][code.scheme] ?? []
    return lengths.contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isDigit) ? digits : nil
  }
}
