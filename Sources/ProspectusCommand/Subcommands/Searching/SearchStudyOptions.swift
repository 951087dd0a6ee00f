import ArgumentParser

/// What a search for programs can be narrowed by.
struct SearchStudyOptions: ParsableArguments {
  @Option(help: "The institution's code.")
  var institution: String?
  @Option(help: "The field with what is under it, such as cip:11 or iscedf:06; see fields.")
  var field: String?
  @Option(help: "The level, such as bachelor.")
  var level: String?
  @Option(help: "The kind, such as degree or micro_credential.")
  var kind: String?
  @Option(help: "The mode: conventional, odl, online, blended.")
  var mode: String?
  @Option(help: "The session, such as 2026-27/Jul or 2026-27.")
  var session: String?
  @Option(help: "The kind of institution, such as deemed_university.")
  var institutionKind: String?
  @Option(help: "The language of instruction.")
  var language: String?
  @Option(help: "An activity or authority whose verdict counts, such as ugc_deb_online or UGC-DEB.")
  var approval: String?
  @Option(help: "approved, or states with commas, such as valid,teach_out.")
  var verdict: String?
  @Option(help: "The currency of totals, such as INR.")
  var currency: String?
  @Option(help: "The least total cost, in the currency's major unit.")
  var costMin: String?
  @Option(help: "The most.")
  var costMax: String?
  @Option(help: "The least duration in months.")
  var durationMin: String?
  @Option(help: "The most.")
  var durationMax: String?
  @Option(help: "The least number of credits.")
  var creditsMin: String?
  @Option(help: "The most.")
  var creditsMax: String?
  @Option(help: "relevance, cost, duration or name.")
  var sort: String?

  /// The parameters of a question as the finder reads them.
  var parameters: [(name: String, value: String)] {
    SearchOptions.given([
      ("institution", institution), ("field", field), ("level", level), ("kind", kind),
      ("mode", mode), ("session", session), ("institution_kind", institutionKind),
      ("language", language), ("approval", approval), ("verdict", verdict),
      ("currency", currency), ("cost_min", costMin), ("cost_max", costMax),
      ("duration_min", durationMin), ("duration_max", durationMax),
      ("credits_min", creditsMin), ("credits_max", creditsMax), ("sort", sort),
    ])
  }
}
