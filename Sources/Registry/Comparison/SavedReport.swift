public import Foundation

/// A report with its name, its digest, and the digest of its documents.
public struct SavedReport: Sendable {
  /// Its number in the registry; nil for one in a file.
  public let id: Int?
  /// Its name.
  public let name: String
  /// The SHA-256 of the canonical JSON, in lower-case hexadecimal, as it was when it was saved.
  public let digest: String
  /// The SHA-256 of the document in each format when it was saved, by format.
  public let renderings: [String: String]
  /// When it was saved, ISO 8601.
  public let savedAt: String
  /// Who saved it.
  public let savedBy: String
  /// The report.
  public let report: ComparisonReport

  /// A report with what is kept beside it.
  public init(
    id: Int?, name: String, digest: String, renderings: [String: String], savedAt: String,
    savedBy: String, report: ComparisonReport
  ) {
    (self.id, self.name, self.digest, self.renderings) = (id, name, digest, renderings)
    (self.savedAt, self.savedBy, self.report) = (savedAt, savedBy, report)
  }

  /// What a file holds, in its own words.
  private struct File: Codable {
    let name: String
    let digest: String
    let renderings: [String: String]
    let savedAt: String
    let savedBy: String
  }

  /// What a file holds beside that.
  private struct Content: Decodable {
    let report: ComparisonReport
  }

  /// The file that holds the report: its canonical JSON under `report`, the rest beside it.
  public func file() throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let file = File(
      name: name, digest: digest, renderings: renderings, savedAt: savedAt, savedBy: savedBy)
    let head = try encoder.encode(file)
    return head.dropLast() + Data(",\"report\":".utf8) + (try report.canonical()) + Data("}\n".utf8)
  }

  /// Reads what `file` wrote; throws `RegistryError.invalid` for anything else.
  public init(file: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      let held = try decoder.decode(File.self, from: file)
      let content = try decoder.decode(Content.self, from: file)
      // Reading the canonical form once more refuses what is no whole report.
      let report = try ComparisonReport(json: content.report.canonical())
      self.init(
        id: nil, name: held.name, digest: held.digest, renderings: held.renderings,
        savedAt: held.savedAt, savedBy: held.savedBy, report: report)
    } catch is DecodingError {
      throw RegistryError.invalid([
        Finding("report_unreadable", .reject, message: "this is no file of a saved report")
      ])
    }
  }
}
