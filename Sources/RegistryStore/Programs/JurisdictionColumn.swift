import Postgres
import Registry
import Synchronization

extension Row {
  /// Who decides about a program: a few texts for all of a registry, of which each is read once.
  func jurisdiction() throws -> Jurisdiction {
    let text: String = try self["jurisdiction"]
    return try ReadJurisdictions.lately.withLock { try $0.read(text).value }
  }
}

/// The jurisdictions that were read lately.
private enum ReadJurisdictions {
  static let lately = Mutex(ReadTexts<Jurisdiction>(most: 64))
}
