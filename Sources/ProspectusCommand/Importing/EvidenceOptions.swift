import ArgumentParser
import Registry

/// What a file without a profile is worth, given once for the whole file.
struct EvidenceOptions: ParsableArguments {
  @Option(help: "Who says so: regulator, gazette, institution, aggregator, self_declared, adviser.")
  var sourceKind: String?
  @Option(help: "Where the document was found.")
  var sourceURL: String?
  @Option(help: "What the document is called.")
  var sourceDocument: String?
  @Option(help: "The date the document bears, like 2026-11-21.")
  var documentDate: String?
  @Option(help: "The day it was fetched, like 2026-11-21.")
  var retrievedOn: String?

  /// Refuses kinds and dates that are none.
  func validate() throws {
    if let sourceKind, SourceKind(rawValue: sourceKind) == nil {
      let known = SourceKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--source-kind must be one of \(known)")
    }
    for date in [documentDate, retrievedOn].compactMap({ $0 }) where CivilDate(iso: date) == nil {
      throw ValidationError("\(date) is not a date; write it like 2026-11-21")
    }
  }

  /// The evidence for the file called `name`, or nil when nothing was given.
  func evidence(for name: String) -> EvidenceDescription? {
    let given = [sourceKind, sourceURL, sourceDocument, documentDate, retrievedOn]
    guard given.contains(where: { $0 != nil }) else { return nil }
    let title = sourceDocument ?? name
    let kind = sourceKind.flatMap(SourceKind.init(rawValue:)) ?? .selfDeclared
    return EvidenceDescription(
      source: SourceDescription(
        code: EvidenceDescription.slug("\(kind.rawValue) \(title)"), kind: kind, title: title,
        url: sourceURL),
      document: DocumentDescription(
        url: sourceURL, title: title, date: documentDate, retrievedOn: retrievedOn))
  }
}
