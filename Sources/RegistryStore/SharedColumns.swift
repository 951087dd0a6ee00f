import Postgres
import Registry
import Synchronization

/// Columns that many rows share word for word, so that each text is read once.
extension Row {
  /// Who decides about a program: a few texts for all of a registry.
  func jurisdiction() throws -> Jurisdiction {
    let text: String = try self["jurisdiction"]
    return try SharedTexts.jurisdictions.withLock { try $0.read(text).value }
  }

  /// The evidence of a program: what was imported from the same documents has the same.
  func evidence() throws -> [Evidence] {
    let text: String = try self["evidence"]
    return try SharedTexts.evidence.withLock { try $0.read(text).value }
  }
}

/// The shared texts that were read lately.
private enum SharedTexts {
  static let jurisdictions = Mutex(ReadTexts<Jurisdiction>(most: 64))
  static let evidence = Mutex(ReadTexts<[Evidence]>(most: 64))
}
