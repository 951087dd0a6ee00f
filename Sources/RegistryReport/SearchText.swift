public import Registry

/// A page of results for a terminal: the name of each item, and what is known of it, ending in its
/// code, which is never broken, so that it can be copied.
public struct SearchText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// Programs with what tells them apart.
  public func text(_ results: SearchResults<FoundProgram>) -> String {
    let tellsCost = results.items.contains { $0.cost != nil }
    let items = results.items.map { item in
      let modes = item.modes.map(\.spoken).joined(separator: " and ")
      return entry(
        "\(item.title) – \(item.institutionName)",
        [
          item.level?.spoken ?? "", modes, item.duration ?? "",
          cost(item.cost) ?? (tellsCost ? "cost unknown" : ""),
          item.verdict?.spoken ?? "", item.place, item.isInactive ? "discontinued" : "",
        ], item.code)
    }
    return items.joined() + SearchSummary(results, "programs").text
  }

  /// Institutions with where they are.
  public func text(_ results: SearchResults<FoundInstitution>) -> String {
    let items = results.items.map { item in
      entry(
        item.name + (item.foundAs.map { " – found as \($0)" } ?? ""),
        [
          item.kind.map(Vocabulary.spoken) ?? "", item.place,
          item.programs == 1 ? "1 program" : "\(item.programs) programs", how(item.match),
          item.status ?? "",
        ],
        item.code)
    }
    let isSimilar = results.items.contains { $0.match?.how == .near }
    return items.joined() + SearchSummary(results, "institutions", isSimilar: isSimilar).text
  }

  /// A total that only its source has added up is not one that was worked out.
  private func cost(_ cost: FoundCost?) -> String? {
    cost.map { $0.completeness == .totalOnly ? "\($0.words) as printed" : $0.words }
  }

  /// Why a name is in the list that does not hold what was typed.
  private func how(_ match: NameMatch?) -> String {
    switch match?.how {
    case .initials, .partialInitials: "by its initials"
    case .near: "a similar name"
    default: ""
    }
  }

  private func entry(_ name: String, _ particulars: [String], _ code: String) -> String {
    let title = TextWidth.wrap(name, to: style.width, indent: 4).joined(separator: "\n")
    let words = particulars.filter { !$0.isEmpty }.joined(separator: " · ")
    var lines = TextWidth.wrap(words, to: style.width - 2, indent: 2).map { "  " + $0 }
    let end = (lines.last ?? "") + " · " + code
    if TextWidth.of(end) <= style.width {
      lines[lines.count - 1] = end
    } else {
      lines.append("    " + code)
    }
    let text = lines.joined(separator: "\n")
    return (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n\(text)\n"
  }
}
