/// A total cost as one item of a comparison's cell.
struct TotalCostItem {
  private let cost: TotalCost
  private let duration: StudyDuration?

  init(_ cost: TotalCost, _ duration: StudyDuration?) {
    (self.cost, self.duration) = (cost, duration)
  }

  /// The total with what is not known about it; a lower bound is never printed as a total.
  func item(label: String?) -> Cell.Item {
    Cell.Item(
      ([text + missing] + findings).joined(separator: "; "), label: label, amount: cost.net,
      parts: parts)
  }

  private var text: String {
    let length = duration.map { " over \($0.spoken)" } ?? ""
    return switch cost.completeness {
    case .complete: (cost.net.map(MoneyText.grouped) ?? "") + length
    case .totalOnly: (cost.net.map(MoneyText.grouped) ?? "") + length + ", as a printed total"
    case .atLeast:
      "at least " + (cost.net.map { MoneyText.grouped($0.low, $0.currency) } ?? "") + length
    case .unknown: Absence.unknown.words
    }
  }

  private var missing: String {
    let lines = cost.unknownLines.filter { $0.kind != .concession }.map { line in
      "\(line.label ?? Vocabulary.spokenFee(line.component).lowercased()): \(line.why)"
    }
    return lines.isEmpty ? "" : "; not known: " + lines.joined(separator: ", ")
  }

  /// The findings without which the total would be misread.
  private static let told = ["mode_not_on_record", "split_mismatch", "applicant_needed"]

  private var findings: [String] {
    cost.findings.filter { Self.told.contains($0.code) }.map(\.text)
  }

  private var parts: [(key: String, value: String?)] {
    [
      ("completeness", cost.completeness.rawValue), ("schedule", cost.schedule?.name),
      ("session", cost.schedule?.session), ("residency", cost.schedule?.residency),
      ("audience", cost.schedule?.audience), ("duration", duration?.text),
      ("duration_basis", duration?.basis),
    ]
  }
}
