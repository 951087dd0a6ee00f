public import Foundation
public import Postgres
public import Registry

/// Dossiers on what codes or names mean: programs and institutions together, in the order asked for.
public struct FindDossiers: Sendable {
  let texts: [String]
  let asOf: CivilDate
  let knownAt: Date?
  let currency: String?

  /// The dossiers on `texts` as of a day, as known at a moment; nil is now. With a currency also
  /// what it was worth.
  public init(
    _ texts: [String], asOf: CivilDate, knownAt: Date? = nil, currency: String? = nil
  ) {
    (self.texts, self.asOf, self.knownAt) = (texts, asOf, knownAt)
    self.currency = currency
  }

  /// One round trip when every text is a program's code. A code or name of a record that leads to
  /// another gives the dossier on that one, with the path; a text that means nothing, or several
  /// things, is `RegistryError.notFound` with the candidates.
  public func all(on connection: Connection) throws -> [Dossier] {
    var found = try programs(texts, on: connection)
    let others = texts.filter { found[$0] == nil }
    if !others.isEmpty {
      found.merge(try institutions(others, on: connection)) { first, _ in first }
    }
    for text in texts where found[text] == nil {
      found[text] = try named(text, on: connection)
    }
    return texts.compactMap { found[$0] }
  }

  private func programs(_ codes: [String], on connection: Connection) throws -> [String: Dossier] {
    let query = FindPrograms(codes: codes, asOf: asOf, knownAt: knownAt, currency: currency)
    return keyed(try connection.all(query).map(\.dossier))
  }

  private func institutions(
    _ codes: [String], on connection: Connection
  ) throws -> [String: Dossier] {
    let query = FindInstitutions(codes: codes, asOf: asOf, knownAt: knownAt)
    return keyed(try connection.all(query).map(\.dossier))
  }

  private func keyed(_ dossiers: [Dossier]) -> [String: Dossier] {
    Dictionary(dossiers.map { ($0.asked, $0) }) { first, _ in first }
  }

  private func named(_ text: String, on connection: Connection) throws -> Dossier {
    let only = try FindCodes(text: text, asOf: asOf, knownAt: knownAt).onlyCurrent(on: connection)
    let found = try programs([only.code], on: connection)
      .merging(try institutions([only.code], on: connection)) { first, _ in first }
    guard let dossier = found[only.code] else {
      throw RegistryError.notFound("nothing in the registry has the code \(only.code)")
    }
    return only.formerName.map(dossier.reached) ?? dossier
  }
}
