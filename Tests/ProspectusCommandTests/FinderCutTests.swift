import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// A refresh of the finder's cards that is cut in the middle of a portion.
@Suite struct FinderCutTests {
  /// Ends the session that is about to store the card of one program, as the loss of its server or
  /// of its client would.
  private static let cut = """
    create function cut_short() returns trigger language plpgsql as $$
    begin
      if new.code = 'example:p-7' then
        perform pg_terminate_backend(pg_backend_pid());
      end if;
      return new;
    end $$
    """

  /// Ten programs of one institution, each with a fee of its own.
  private func apply(to sample: FinderSample) async throws {
    let programs = (0...9).map { "example:p-\($0),example:p,Course \($0),2 years\n" }
    let fees = (0...9).map { "example:p-\($0),tuition,per_year,INR,\(1000 + $0)\n" }
    let files = [
      "institution,name,country\nexample:p,Portion College (example),IN\n",
      "program,institution,name,duration\n" + programs.joined(),
      "subject,component,basis,currency,amount\n" + fees.joined(),
    ]
    for file in files {
      let outcome = try await Program.withFile(file) { path in
        try await sample.run([
          "import", "apply", path, "--source-kind", "fictitious", "--source-document", "Invented",
          "--quiet",
        ])
      }
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
  }

  private func run(_ statements: [String], in test: TestDatabase) async throws {
    try await test.database.withConnection { connection in
      for text in statements { try connection.execute(text, name: "preparing") }
    }
  }

  private func pending(_ sample: FinderSample) async throws -> [String] {
    try await sample.texts(
      "select p.code from program_pending n join program p on p.id = n.program_id order by 1")
  }

  private func outdated(_ sample: FinderSample) async throws -> Int? {
    let found = try await sample.run(["search", "programs", "course", "--json"])
    #expect(found.code == 0, "\(found.errors)")
    return try found.json["outdated"] as? Int
  }

  @Test func `what was done stays, what was not stays pending, is told and is finished`()
    async throws
  {
    try await withTestDatabase { test in
      let sample = FinderSample(test: test)
      try await apply(to: sample)
      let cards = "select c::text from program_card c order by 1"
      let whole = try await sample.texts(cards)
      #expect(whole.count == 10)
      try await run(
        [
          "update program_card set cost_low = 1, cost_high = 1",
          "insert into program_pending select id from program", Self.cut,
          "create trigger cut_short before insert on program_card "
            + "for each row execute function cut_short()",
        ], in: test)
      #expect(try await outdated(sample) == 10)
      await #expect(throws: DatabaseError.self) {
        try await test.database.withConnection {
          _ = try RefreshFinder(portion: 3).runInPortions(on: $0)
        }
      }
      // Two portions of three were done; the third was cut at its second program.
      let left = ["example:p-6", "example:p-7", "example:p-8", "example:p-9"]
      #expect(try await pending(sample) == left)
      let stale = "select code from program_card where cost_low = 1 order by 1"
      #expect(try await sample.texts(stale) == left)
      #expect(try await outdated(sample) == 4)
      try await run(["drop trigger cut_short on program_card"], in: test)
      let update = try await sample.run(["search", "update"])
      #expect(update.code == 0, "\(update.errors)")
      #expect(update.output.contains("4 institutions and programs"))
      #expect(try await pending(sample).isEmpty)
      #expect(try await sample.texts(cards) == whole)
      #expect(try await outdated(sample) == 0)
    }
  }
}
