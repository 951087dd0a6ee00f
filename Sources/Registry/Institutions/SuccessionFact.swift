/// What became of an institution, or what it came from.
public struct SuccessionFact: Sendable, Hashable, Decodable {
  /// `merged_into`, `split_into`, `succeeded_by`, `renamed_to`, `duplicate_of`, or seen from the other
  /// side `merged_from`, `split_from`, `successor_of`, `renamed_from`, `has_duplicate`.
  public let kind: String
  /// The other institution's code.
  public let code: String
  /// The other institution's name.
  public let name: String
  /// Since when; nil for every day.
  public let on: CivilDate?
  /// The number of the evidence.
  public let evidence: Int

  /// The fact in words: `absorbed Sarvam College on 1 Jul 2025`.
  public var words: String {
    let day = on.map { " on \($0.spoken)" } ?? ""
    return switch kind {
    case "merged_into": "absorbed by \(name)" + day
    case "merged_from": "absorbed \(name)" + day
    case "split_into": "split into \(name)" + day
    case "split_from": "split off from \(name)" + day
    case "succeeded_by": "succeeded by \(name)" + day
    case "successor_of": "took the place of \(name)" + day
    case "renamed_to": "renamed \(name)" + day
    case "renamed_from": "formerly \(name)" + (on?.previous.map { " until \($0.spoken)" } ?? "")
    case "duplicate_of": "a duplicate record of \(name)"
    default: "\(name) is a duplicate record of it (\(code))"
    }
  }
}
