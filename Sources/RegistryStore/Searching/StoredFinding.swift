import Foundation
import Registry

/// A finding under the names of the columns that keep it.
struct StoredFinding: Encodable {
  /// How much of a total is known, in the order of the column `cost_class`.
  static let classes: [CostCompleteness] = [.complete, .totalOnly, .atLeast]

  let key: String
  let verdicts: [String]
  let currency: String?
  let costClass: Int
  let costLow: Int?
  let costHigh: Int?
  let holdsUntil: String?

  init(_ finding: ProgramFinding, under key: String) {
    self.key = key
    verdicts = finding.verdicts
    let order = finding.cost.flatMap { Self.classes.firstIndex(of: $0.completeness) }
    let amount = order == nil ? nil : finding.cost?.amount
    currency = amount?.currency.code
    costClass = order ?? Self.classes.count
    (costLow, costHigh) = (amount?.low, amount?.high)
    holdsUntil = finding.holdsUntil?.description
  }

  /// Findings as an array of objects.
  static func json(_ findings: [StoredFinding]) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(findings), as: UTF8.self)
  }
}
