/// How much of what the registry holds an import may change without being told that it may.
public struct ImportLimits: Hashable, Sendable {
  /// The share of a canonical table's existing records that may change; nil is the usual one.
  public var change: Double?
  /// The share of the file's rows that may be rejected; nil is the usual one.
  public var reject: Double?
  /// The share of granted approvals that may be withdrawn or refused; nil is the usual one.
  public var withdraw: Double?
  /// Whether anything goes.
  public var isOff = false

  /// The usual limits.
  public init() {}

  /// A fifth: more than that in one file is a new source, or a mistake.
  public static let usualShare = 0.2
  /// Up to so many records a person can look at each, so the usual limits let them pass.
  public static let usualFloor = 10

  /// Whether `part` of `whole` is more than a limit allows. A share that was asked for counts from the
  /// first record on.
  public func isExceeded(_ limit: Double?, by part: Int, of whole: Int) -> Bool {
    guard !isOff, part > 0 else { return false }
    if limit == nil, part <= Self.usualFloor { return false }
    return Double(part) > Double(whole) * (limit ?? Self.usualShare)
  }

  /// A share as a person writes it: `20%`, `0.2`; nil when it is none.
  public static func share(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? String(text.dropLast()) : text), number >= 0 else {
      return nil
    }
    let share = isPercent ? number / 100 : number
    return share <= 1 ? share : nil
  }
}

/// A limit that an import goes beyond.
public struct LimitExcess: Hashable, Sendable, Codable {
  /// What there is too much of.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Records of a table that change.
    case change
    /// Rows that are rejected.
    case reject
    /// Approvals that are withdrawn.
    case withdraw
  }

  /// What there is too much of.
  public let kind: Kind
  /// The canonical table, where it is about one.
  public let table: String?
  /// How many.
  public let part: Int
  /// Of how many.
  public let whole: Int

  /// An excess of `part` of `whole`.
  public init(_ kind: Kind, table: String? = nil, part: Int, of whole: Int) {
    (self.kind, self.table) = (kind, table)
    (self.part, self.whole) = (part, whole)
  }

  /// The excess and what lets it pass, in one sentence.
  public var sentence: String {
    let percent = whole > 0 ? " (\(Int((Double(part) / Double(whole) * 100).rounded())) %)" : ""
    let what =
      switch kind {
      case .change: "\(part) of the source's \(whole) \(table ?? "records")\(percent) would change"
      case .reject: "\(part) of \(whole) rows\(percent) would be left out"
      case .withdraw: "\(part) of \(whole) granted approvals\(percent) would be taken back"
      }
    return "\(what); --max-\(kind.rawValue) or --yes lets that pass"
  }
}
