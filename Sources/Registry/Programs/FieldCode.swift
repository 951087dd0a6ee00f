/// The place of a field of study in the tree of its scheme, such as `cip:14.0901` or `iscedf:0715`.
public struct FieldCode: Hashable, Sendable, CustomStringConvertible {
  /// The scheme: `cip` or `iscedf`.
  public let scheme: String
  /// The code's digits without dots.
  public let digits: String

  /// Reads `cip:14.09`, `cip:1409` or `iscedf:071`; nil when the scheme has no tree here or the
  /// number of digits is none of its levels.
  public init?(_ code: String) {
    guard let code = Code(code), let digits = Self.digits(of: code) else { return nil }
    (scheme, self.digits) = (code.scheme, digits)
  }

  /// Whether this is `other` or lies below it in the same tree.
  public func isWithin(_ other: FieldCode) -> Bool {
    // Every level has its own number of digits, so a shared beginning is a shared branch.
    scheme == other.scheme && digits.hasPrefix(other.digits)
  }

  /// The canonical form: `cip:14.0901`, `iscedf:0715`.
  public var description: String {
    guard scheme == "cip", digits.count > 2 else { return "\(scheme):\(digits)" }
    return "cip:\(digits.prefix(2)).\(digits.dropFirst(2))"
  }

  private static func digits(of code: Code) -> String? {
    switch code.scheme {
    case "iscedf": return isLevel(code.value, [2, 3, 4]) ? code.value : nil
    case "cip":
      let parts = code.value.split(separator: ".", omittingEmptySubsequences: false)
      let isDotted = parts.count == 2 && parts[0].count == 2 && !parts[1].isEmpty
      let digits = parts.joined()
      return (isDotted || parts.count == 1) && isLevel(digits, [2, 4, 6]) ? digits : nil
    default: return nil
    }
  }

  private static func isLevel(_ digits: String, _ lengths: [Int]) -> Bool {
    lengths.contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isDigit)
  }
}
