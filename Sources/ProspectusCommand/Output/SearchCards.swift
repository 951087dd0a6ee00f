import Postgres
import RegistryStore

/// What a command does once its facts are recorded: the cards that the finder reads are made anew.
enum SearchCards {
  private static let promise =
    "what was recorded before is stored; searches say how much of it they do not show yet, and "
    + "prospectus search update goes on"

  /// Makes what is pending anew, in portions, and says how far it is; answers how many those were.
  /// When it is interrupted, whoever writes next goes on, and so does `prospectus search update`.
  @discardableResult
  static func refresh(in database: Database, isQuiet: Bool = false) async throws -> Int {
    Interruption.explained(
      "interrupted; what was done before is kept, and prospectus search update goes on")
    do {
      return try await database.withConnection { connection in
        try RefreshFinder().runInPortions(on: connection) { progress in
          // What is done at once need not be spoken of.
          guard !isQuiet, progress.total > RefreshFinder.few else { return }
          StandardError.write("search cards: \(progress.done) of \(progress.total)\n")
        }
      }
    } catch {
      throw StoredBeforeFailure(cause: error, promise: Self.promise)
    }
  }
}
