import Hummingbird
import Postgres
import Registry
import RegistryStore

/// Comparisons as JSON and as every other file.
struct ComparisonAPI {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the route to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.api("/compare", as: ReportFile.allCases.map(\.plainType), compare)
  }

  /// Programs or institutions side by side; `format` says in which form, else `Accept` does.
  @Sendable private func compare(_ request: APIRequest) async throws -> APIDocument {
    var query = try request.query(
      knows: APIQuestion.parameters + ["code", "mode", "session", "differences", "format"],
      repeatable: ["code"])
    let question = APIQuestion(&query, today: today())
    let scope = ComparisonScope(
      asOf: question.asOf, mode: query.word("mode"), session: query.session("session"))
    let isShort = query.flag("differences")
    let format = query.word("format", as: ReportFile.self)
    let codes = query.distinctTexts("code")
    if !ComparisonRequest.fileCounts.contains(codes.count) {
      let counts = ComparisonRequest.fileCounts
      query.fault(
        "code",
        "\(codes.count) given, each counted once; a comparison has \(counts.lowerBound) to \(counts.upperBound)"
      )
    }
    try query.check()
    let lookup = NamedDossiers(codes, asOf: scope.asOf, knownAt: question.knownAt)
    let dossiers = try await database.read { try lookup.all(on: $0) }
    let whole = Comparison(dossiers, in: scope)
    let file = format ?? Self.file(for: request.accepted)
    let document = APIDocument(
      bytes: try file.bytes(isShort ? whole.differences : whole), type: file.type)
    return file == .json ? document : document.saved(as: file.name(scope.asOf))
  }

  private static func file(for accepted: Accepted) -> ReportFile {
    let type = accepted.best(of: ReportFile.allCases.map(\.plainType))
    return ReportFile.allCases.first { $0.plainType == type } ?? .json
  }
}
