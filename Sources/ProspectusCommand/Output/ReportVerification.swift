import Registry
import RegistryReport

/// Whether a saved report is what it was when it was saved, and still looks the same.
struct ReportVerification {
  let saved: SavedReport
  /// The SHA-256 of its content as it is now.
  let digest: String
  /// The formats whose documents are no longer the same bytes.
  let changedFormats: [String]

  /// Takes every digest again.
  init(_ saved: SavedReport) throws {
    self.saved = saved
    let renderings = ReportRenderings(report: saved.report)
    digest = try renderings.digest()
    let now = try renderings.digests()
    changedFormats = ReportRenderings.formats.map(\.rawValue).filter {
      saved.renderings[$0] != now[$0]
    }
  }

  /// Whether the content is the one that was saved.
  var isIntact: Bool { digest == saved.digest }

  /// The outcome in sentences.
  var text: String {
    let name = "report \(saved.id.map { "\($0) " } ?? "")(\(saved.name))"
    guard isIntact else {
      return "\(name): its content has been changed since it was saved\n  saved: \(saved.digest)\n"
        + "  now:   \(digest)\n"
    }
    let count = ReportRenderings.formats.count
    let looks =
      changedFormats.isEmpty
      ? "the same bytes in all \(count) formats"
      : "laid out otherwise than when it was saved, with the same values: "
        + changedFormats.joined(separator: ", ")
    return "\(name): intact, SHA-256 \(digest)\n  \(looks)\n"
  }

  /// The document's members.
  func write(into json: inout JSONWriter) {
    json.object { json in
      json.member("id", saved.id)
      json.member("name", saved.name)
      json.member("intact", isIntact)
      json.member("saved_digest", saved.digest)
      json.member("digest", digest)
      json.member("changed_formats", changedFormats)
    }
  }
}
