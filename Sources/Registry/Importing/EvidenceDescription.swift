import Foundation

/// A source and one of its documents, as an import describes them.
public struct EvidenceDescription: Hashable, Sendable, Codable {
  /// The source.
  public let source: SourceDescription
  /// The document.
  public let document: DocumentDescription

  /// The evidence that a whole file stands on.
  public init(source: SourceDescription, document: DocumentDescription) {
    (self.source, self.document) = (source, document)
  }

  /// The evidence that a row names in its own evidence columns, or nil when it names none; what it
  /// leaves out is taken from `file`. A row's source is known by its kind and its host or document.
  init?(row: RowEvidence, file: EvidenceDescription) {
    guard row != RowEvidence() else { return nil }
    let kind = row.kind ?? file.source.kind
    let host = row.url.flatMap { URL(string: $0)?.host() }
    let named = host ?? row.document
    let code = named.map { "\(kind.rawValue)-\($0)" } ?? "\(kind.rawValue)-\(file.source.code)"
    let isFileSource = named == nil && kind == file.source.kind
    source =
      isFileSource
      ? file.source
      : SourceDescription(
        code: Self.slug(code), kind: kind, title: row.document ?? host ?? file.source.title)
    document = DocumentDescription(
      url: row.url, title: row.document, date: row.date ?? file.document.date,
      retrievedOn: row.retrievedOn ?? file.document.retrievedOn,
      reverifyBy: file.document.reverifyBy)
  }

  /// `text` in the form of a source's code: lower-case letters, digits and hyphens.
  public static func slug(_ text: String) -> String {
    let words = FoldedText(text.replacing(".", with: " ")).words.map { word in
      word.unicodeScalars.filter { $0.isASCII && $0 != "'" }.map(String.init).joined()
    }
    let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
    return slug.isEmpty ? "source" : String(slug.prefix(100))
  }
}

/// What a row's own evidence columns say.
struct RowEvidence: Hashable {
  var kind: SourceKind?
  var url: String?
  var document: String?
  var date: String?
  var retrievedOn: String?
}
