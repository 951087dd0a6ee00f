/// A recorded fact in words: what it is about, its value, and its other particulars.
struct FactWords {
  private let kind: String
  private let fact: HistoryFact

  /// Words for a fact of the table `kind`.
  init(_ kind: String, _ fact: HistoryFact) { (self.kind, self.fact) = (kind, fact) }

  /// What it is about: `tuition, per year`.
  var title: String {
    switch kind {
    case "fee_line":
      let texts = words(["component", "basis"]) + plain(["label"])
      return (texts + words(Self.scheduleColumns)).joined(separator: ", ")
    case "approval_decision":
      let texts = plain(["authority", "activity", "program_name"]) + words(["mode"])
      return (texts + plain(["session", "reference"])).joined(separator: ", ")
    case "offering_record":
      return (["offering"] + words(["mode"]) + plain(["session", "campus"])).joined(separator: ", ")
    case "institution_name", "program_name": return words(["kind"]).joined() + " name"
    case "institution_identifier", "program_identifier": return "code"
    case "institution_status": return "status"
    case "caution_record", "caution_decision":
      return (["caution"] + words(["kind"]) + plain(["raised_on"])).joined(separator: ", ")
    default: return ""
    }
  }

  /// What it says above all, in one text; empty where it has only particulars.
  var value: String {
    switch kind {
    case "fee_line": amount
    case "approval_decision": fact.text("wording") ?? words(["decision"]).joined()
    case "institution_name", "program_name": fact.text("name") ?? ""
    case "institution_identifier", "program_identifier": fact.text("code") ?? ""
    case "institution_status": words(["status"]).joined()
    case "caution_record": fact.text("title") ?? ""
    case "caution_decision": fact.text("state") ?? ""
    case "institution_relation", "program_relation": relation
    default: ""
    }
  }

  /// Everything else it says, by what people call it.
  var particulars: [String: String] {
    let left = fact.statement.filter { !spoken.contains($0.key) }
    return FactParticulars(left.mapValues(\.text)).words
  }

  /// Value and particulars, for a fact that is told whole.
  var said: String {
    let others = particulars.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let from = fact.valid.from.map { "from \($0.spoken)" }
    let until = fact.valid.lastDay.map { "until \($0.spoken)" }
    return ([value, from ?? "", until ?? ""] + others).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  private static let scheduleColumns = [
    "schedule", "mode", "session", "audience", "residency", "category",
  ]

  /// The columns that title and value have told.
  private var spoken: Set<String> {
    switch kind {
    case "fee_line":
      Set(
        [
          "component", "basis", "label", "currency", "amount_low", "amount_high", "share",
          "share_of", "absence",
        ] + Self.scheduleColumns)
    case "approval_decision":
      [
        "authority", "activity", "program_name", "mode", "session", "reference",
        fact.text("wording") == nil ? "decision" : "wording",
      ]
    case "offering_record": ["mode", "session", "campus", "valid_from"]
    case "institution_name", "program_name": ["kind", "name", "language"]
    case "institution_identifier", "program_identifier": ["code"]
    case "institution_status": ["status"]
    case "caution_record": ["kind", "raised_on", "raised_on_precision", "title"]
    case "caution_decision": ["kind", "raised_on", "state"]
    case "institution_relation", "program_relation":
      ["kind", "institution", "program", "related", "other"]
    default: ["valid_from"]
    }
  }

  private var amount: String {
    if let absence = fact.text("absence").flatMap(Absence.init(rawValue:)) { return absence.words }
    if let share = fact.text("share") { return "\(share)% of \(fact.text("share_of") ?? "")" }
    guard let currency = fact.text("currency").flatMap({ Currency($0) }),
      let low = fact.text("amount_low").flatMap({ Int($0) })
    else { return "" }
    let high = fact.text("amount_high").flatMap { Int($0) }
    return MoneyText.grouped(AmountRange(low: low, high: high, currency: currency))
  }

  /// The relation as a sentence without its subject, or told from the other side.
  private var relation: String {
    let (kind, related, other) = (
      words(["kind"]).joined(), fact.text("related") ?? "", fact.text("other") ?? ""
    )
    return related == other ? "\(kind) \(related)" : "\(other) \(kind) \(related)"
  }

  private func words(_ columns: [String]) -> [String] {
    columns.compactMap { fact.text($0).map { Vocabulary.spoken($0).lowercased() } }
  }

  private func plain(_ columns: [String]) -> [String] {
    columns.compactMap { fact.text($0) }.filter { !$0.isEmpty }
  }
}
