import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What cards say of verdicts and totals, held against what the rules make of the dossiers that
/// `verdict` and `cost` read: after everything that may change an answer.
@Suite struct FinderJudgmentTests {
  private static let cards = """
    select concat_ws(
      '|', c.code,
      array_to_string(
        array(
          select w from unnest(tsvector_to_array(c.terms)) w
          where w like '=v=%' or w like '=k=%' order by w collate "C"), ' '),
      c.cost_class, coalesce(c.currency, '-'), coalesce(c.cost_low::text, '-'),
      coalesce(c.cost_high::text, '-'))
    from program_card c order by c.code
    """

  private static func line(_ dossier: Dossier, _ finding: ProgramFinding) -> String {
    let classes: [CostCompleteness] = [.complete, .totalOnly, .atLeast]
    let order = finding.cost.flatMap { classes.firstIndex(of: $0.completeness) }
    let amount = order == nil ? nil : finding.cost?.amount
    let terms = Set(finding.verdicts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return [
      dossier.asked, terms.joined(separator: " "), "\(order ?? 3)", amount?.currency.code ?? "-",
      amount.map { "\($0.low)" } ?? "-", amount?.high.map { "\($0)" } ?? "-",
    ].joined(separator: "|")
  }

  /// Expects every card to say what the rules say, and answers with the cards.
  private func hold(_ sample: FinderSample, _ words: String) async throws -> [String] {
    let day = sample.today
    let computed = Dictionary(
      uniqueKeysWithValues: try await sample.dossiers().map { dossier in
        (dossier.asked, (dossier, ProgramFinding(dossier, asOf: day)))
      })
    let expected = Set(computed.values.map { Self.line($0.0, $0.1) })
    let kept = try await sample.texts(Self.cards)
    let otherwise = expected.symmetricDifference(kept).sorted()
    #expect(otherwise.isEmpty, "\(words)")
    let days = try await sample.texts(
      "select code || '|' || coalesce(holds_until::text, '9999-12-31') from program_card")
    for parts in days.map({ $0.split(separator: "|").map(String.init) }) {
      guard let until = computed[parts[0]]?.1.holdsUntil else { continue }
      #expect(parts[1] <= until.description, "\(words): \(parts[0])")
    }
    return kept
  }

  private func run(_ arguments: [String], _ sample: FinderSample) async throws {
    let outcome = try await sample.run(arguments)
    #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
  }

  /// How many cards say something else after `arguments`, which all cards must agree with.
  private func changed(
    _ sample: FinderSample, by arguments: [String], from cards: inout [String]
  ) async throws -> Int {
    try await run(arguments, sample)
    let now = try await hold(sample, arguments.prefix(2).joined(separator: " "))
    defer { cards = now }
    return Set(now).subtracting(cards).count
  }

  @Test func `cards say what verdicts and totals are, whatever was recorded`() async throws {
    try await withTestDatabase { test in
      let sample = FinderSample(test: test)
      try await sample.apply()
      var cards = try await hold(sample, "import")
      #expect(cards.count > 300)
      let day = ["--on", "2025-07-01"]
      // No verdict and no total hangs on a name, a closure or a rate; they must survive all three.
      try await run(["rename", "example:u-005", "Renamed University (example)"] + day, sample)
      try await run(["close", "example:u-008"] + day, sample)
      let rate = ["rate", "add", "USD", "INR", "88.5", "--on", "2026-01-01"]
      let quiet = try await changed(sample, by: rate, from: &cards)
      #expect(quiet == 0)
      let merge = [
        "merge", "example:u-006", "--into", "example:u-001", "--program",
        "example:u-006-mba-online=example:u-001-mba-online",
      ]
      let telling: [[String]] = [
        merge + day, ["withdraw", "example:u-009", "--duplicate-of", "example:u-002"],
        ["rules", "adopt", "ugc-odl-online"],
      ]
      for arguments in telling {
        let count = try await changed(sample, by: arguments, from: &cards)
        #expect(count > 0, "\(arguments)")
      }
    }
  }

  @Test func `cards say what verdicts and totals are after fees and approvals and their undo`()
    async throws
  {
    let files = [
      "subject,component,basis,currency,amount\nexample:u-001,library,per_year,INR,777\n"
        + "example:u-001-mba-online,tuition,per_term,INR,91000\n",
      "subject,authority,activity,decision,valid_from\n"
        + "example:u-001-bba-online,UGC-DEB,ugc_deb_online,withdrawn,2025-01-01\n",
    ]
    try await withTestDatabase { test in
      let sample = FinderSample(test: test)
      try await sample.apply()
      let first = try await hold(sample, "import")
      var cards = first
      for file in files {
        let count = try await Program.withFile(file) { path in
          try await changed(
            sample,
            by: [
              "import", "apply", path, "--source-kind", "regulator", "--source-document",
              "Mended", "--quiet", "--yes",
            ], from: &cards)
        }
        #expect(count > 0, "\(file)")
      }
      let batches = try await sample.texts(
        "select id::text from import_batch order by id desc limit 2")
      for batch in batches {
        let count = try await changed(sample, by: ["import", "undo", batch], from: &cards)
        #expect(count > 0, "\(batch)")
      }
      #expect(cards == first)
    }
  }
}
