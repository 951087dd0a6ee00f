public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records the prohibitions of a rule pack as facts, in place of those of its other versions.
///
/// A pack by itself only warns. What a person adopts from it is on record with the instrument as its
/// evidence, and from then on verdicts answer `prohibited`.
public struct AdoptPack: Sendable {
  private let pack: RulePack
  private let exceptions: Set<String>
  private let transaction: ActTransaction

  /// The prohibitions of `pack` but for the rules named by `exceptions`, adopted by `actor` at `now`.
  public init(
    _ pack: RulePack, except exceptions: Set<String>, actor: String, reason: String?, now: Date
  ) {
    (self.pack, self.exceptions) = (pack, exceptions)
    let source = SourceDescription(
      code: EvidenceDescription.slug(pack.name), kind: .regulator, title: pack.source.instrument,
      publisher: pack.authority, url: pack.source.url)
    let document = DocumentDescription(
      url: pack.source.url, title: "\(pack.title), version \(pack.version)",
      date: pack.source.documentDate?.description)
    transaction = ActTransaction(
      act: "rules adopt", evidence: EvidenceDescription(source: source, document: document),
      actor: actor, reason: reason, now: now)
  }

  /// How many prohibitions were recorded; 0 when this version is on record already, in which case
  /// nothing is.
  public func run(on connection: Connection) throws -> Int {
    let prohibitions = pack.prohibitions(except: exceptions)
    let versioned = "\(pack.name) \(pack.version)"
    let json = ProhibitionRow.json(prohibitions)
    let known = try connection.one(FindAdoptedProhibitions(json: json, pack: versioned)).value
    if known == 1 { return 0 }
    return try transaction.run(on: connection) { ground in
      try connection.run(CloseProhibitions(pack: pack.name, revision: ground.revision))
      return try connection.run(
        RecordProhibitions(json: json, pack: versioned, ground: ground))
    }
  }
}

private struct FindAdoptedProhibitions: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.findAdoptedProhibitions
  let json: String
  let pack: String
  var values: [(any SQLValue)?] { [json, pack] }
}

private struct CloseProhibitions: RegistryCommand {
  static let statement = Statement.closeProhibitions
  let pack: String
  let revision: Int
  var values: [(any SQLValue)?] { [pack, revision] }
}

private struct RecordProhibitions: RegistryCommand {
  static let statement = Statement.recordProhibitions
  let json: String
  let pack: String
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [json, pack, ground.source, ground.evidence, ground.revision]
  }
}

/// A prohibition under the names of the table's columns.
private struct ProhibitionRow: Encodable {
  let activity: String
  let mode: String?
  let fields: [String]
  let words: [String]
  let levels: [String]
  let wording: String
  let validFrom: String?
  let validUntil: String?

  /// Prohibitions as an array of objects under the names of the table's columns.
  static func json(_ prohibitions: [Prohibition]) -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let bytes = try? encoder.encode(prohibitions.map(ProhibitionRow.init))
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  init(_ prohibition: Prohibition) {
    activity = prohibition.activity
    mode = prohibition.mode?.rawValue
    (fields, words) = (prohibition.fields, prohibition.words)
    levels = prohibition.levels.map(\.rawValue)
    wording = prohibition.wording
    validFrom = prohibition.valid.from?.description
    validUntil = prohibition.valid.until?.description
  }
}
