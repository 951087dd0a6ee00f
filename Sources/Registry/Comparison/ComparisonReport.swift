public import Foundation

/// A comparison as it was given to somebody: what was asked, every value as it was resolved, and the
/// versions that it rests on. Its canonical JSON is the same bytes each time.
public struct ComparisonReport: Sendable, Codable {
  /// What was asked for, beside the day, mode and session of the comparison.
  public struct Inputs: Sendable, Codable {
    /// The codes or names, as they were typed.
    public let items: [String]
    /// The moment whose knowledge was asked for, as it was typed; nil for the present.
    public let knownAt: String?
    /// Whether only rows in which the columns differ were shown.
    public let differences: Bool

    /// A question about `items`.
    public init(items: [String], knownAt: String?, differences: Bool) {
      (self.items, self.knownAt, self.differences) = (items, knownAt, differences)
    }
  }

  /// What the answer rests on.
  public struct Versions: Sendable, Codable {
    /// The version of the program that answered.
    public let program: String
    /// The last revision that the answer could know; nil for a registry that holds nothing.
    public let revision: Int?
    /// When that was recorded, ISO 8601.
    public let recordedAt: String?
    /// The rule packs whose prohibitions were on record, each with its version.
    public let rulePacks: [String]

    /// The state of the registry, as a program of some version saw it.
    public init(program: String, revision: Int?, recordedAt: String?, rulePacks: [String]) {
      (self.program, self.revision) = (program, revision)
      (self.recordedAt, self.rulePacks) = (recordedAt, rulePacks)
    }
  }

  /// The only layout of the JSON so far.
  private static let currentLayout = 1

  /// The layout of the JSON.
  public let layout: Int
  /// What was asked for.
  public let inputs: Inputs
  /// What the answer rests on.
  public let versions: Versions
  /// The whole answer.
  public let comparison: Comparison

  /// A report of `comparison`.
  public init(_ comparison: Comparison, inputs: Inputs, versions: Versions) {
    layout = Self.currentLayout
    (self.comparison, self.inputs, self.versions) = (comparison, inputs, versions)
  }

  /// Reads canonical JSON, or JSON that says the same; throws `RegistryError.invalid` for what is no
  /// report, or one of a later program.
  public init(json: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      self = try decoder.decode(ComparisonReport.self, from: json)
    } catch let error as DecodingError {
      throw Self.fault("this is no saved report: \(Self.words(error))")
    }
    guard layout == Self.currentLayout else {
      throw Self.fault("the report has layout \(layout); a later program wrote it")
    }
    guard comparison.isWhole else {
      throw Self.fault("a row of the report has not one cell for each column")
    }
  }

  /// The comparison as it was shown.
  public var shown: Comparison { inputs.differences ? comparison.differences : comparison }

  /// The report's JSON: keys in the order of the alphabet, nothing between them, UTF-8.
  public func canonical() throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  /// How many things it compares, and what the first are called: `3 programs: MBA, MCA`.
  public var title: String {
    let columns = comparison.columns
    let programs = columns.count { $0.name != $0.institution }
    let kind = programs == columns.count ? "programs" : programs == 0 ? "institutions" : "things"
    var names: [String] = []
    for column in columns where !names.contains(column.name) { names.append(column.name) }
    let rest = names.count > 3 ? " and others" : ""
    return "\(columns.count) \(kind): \(names.prefix(3).joined(separator: ", "))\(rest)"
  }

  private static func fault(_ message: String) -> RegistryError {
    .invalid([Finding("report_unreadable", .reject, message: message)])
  }

  private static func words(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map(\.stringValue).joined(separator: ".") + " " + context.debugDescription
    @unknown default: "it cannot be decoded"
    }
  }
}

extension Comparison {
  /// Whether every row has a cell for every column.
  fileprivate var isWhole: Bool {
    sections.flatMap(\.rows).allSatisfy { $0.cells.count == columns.count }
  }
}
