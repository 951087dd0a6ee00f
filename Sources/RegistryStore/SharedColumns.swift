import Foundation
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
    if let known = SharedTexts.evidence.withLock({ $0.known(text) }) { return known.value }
    // Read outside the lock: where every program has documents of its own, each is read.
    let evidence = try JSONDecoder().decode([Evidence].self, from: Data(text.utf8))
    if text.utf8.count <= SharedTexts.longest {
      SharedTexts.evidence.withLock { _ = $0.keep(evidence, as: text) }
    }
    return evidence
  }
}

/// The shared texts that were read lately.
private enum SharedTexts {
  /// What is longer is hardly shared, and would fill the memory.
  static let longest = 16_000
  static let jurisdictions = Mutex(ReadTexts<Jurisdiction>(most: 64))
  static let evidence = Mutex(ReadTexts<[Evidence]>(most: 64))
}
