import Foundation
import Postgres
import Registry
import RegistryStore

/// The dossiers on several codes or names, or every one of them that means nothing or too much:
/// a reader who has ticked ten boxes wants to hear of all that is wrong at once.
struct NamedDossiers {
  private let texts: [String]
  private let asOf: CivilDate
  private let knownAt: Date?
  private let currency: String?

  /// The dossiers on `texts` as of a day, as known at a moment, nil for now; with a currency also
  /// what it was worth.
  init(_ texts: [String], asOf: CivilDate, knownAt: Date? = nil, currency: String? = nil) {
    (self.texts, self.asOf) = (texts, asOf)
    (self.knownAt, self.currency) = (knownAt, currency)
  }

  /// The dossiers in the order asked for, each record once even where a code and a name mean the
  /// same one, or `UnresolvedItems`.
  func all(on connection: Connection) throws -> [Dossier] {
    do {
      var seen: Set<String> = []
      return try FindDossiers(texts, asOf: asOf, knownAt: knownAt, currency: currency).all(
        on: connection
      )
      .filter { seen.insert($0.code).inserted }
    } catch RegistryError.notFound {
      throw try explanation(on: connection)
    }
  }

  /// Looks for each text alone, so that every one that fails is named.
  private func explanation(on connection: Connection) throws -> UnresolvedItems {
    var items = UnresolvedItems()
    for text in texts {
      do {
        _ = try FindDossiers([text], asOf: asOf, knownAt: knownAt).all(on: connection)
      } catch RegistryError.notFound(_, let candidates) {
        if candidates.isEmpty {
          items.unknown.append(text)
        } else {
          items.unclear.append((text, candidates))
        }
      }
    }
    return items
  }
}
