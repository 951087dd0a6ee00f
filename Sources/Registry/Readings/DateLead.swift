/// The words before a date that say what it bounds.
struct DateLead {
  /// What the date bounds.
  let role: WrittenDate.Role
  /// The text behind the words.
  let rest: String

  /// Finds the words at the beginning of `text`.
  init(_ text: String) {
    let lower = text.lowercased()
    if Self.openEnds.contains(where: { lower.contains($0) }) {
      (role, rest) = (.openEnd, "")
      return
    }
    for (phrases, role) in [(Self.lasts, WrittenDate.Role.lastDay), (Self.firsts, .firstDay)] {
      for phrase in phrases where lower.hasPrefix(phrase + " ") || lower.hasPrefix(phrase + ":") {
        (self.role, rest) = (role, String(text.dropFirst(phrase.count + 1)))
        return
      }
    }
    (role, rest) = (.day, text)
  }

  private static let openEnds = [
    "until further order", "till further order", "until further notice", "till further notice",
    "no expiry", "no end date", "permanent", "perpetual", "lifetime", "अगले आदेश तक",
  ]

  /// Longer phrases come before their own beginnings.
  private static let lasts = [
    "valid up to and including", "up to and including", "valid up to", "valid upto", "valid till",
    "valid until", "valid through", "validity up to", "validity upto", "validity till", "up to",
    "upto", "until", "till", "through", "expires on", "expires", "expiry date", "expiry",
  ]

  private static let firsts = [
    "with effect from", "valid from", "w.e.f.", "w.e.f", "wef", "from", "since", "starting",
    "starts on", "starts",
  ]
}
