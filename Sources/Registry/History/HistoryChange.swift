import Foundation

/// What one source said about one thing before a revision and after it.
public struct HistoryChange: Sendable, Decodable {
  /// The code of the institution or program it is about.
  public let subject: String
  /// The table of the facts, such as `fee_line`.
  public let fact: String
  /// The code of the source.
  public let source: String
  /// The facts whose recording ended.
  public let before: [HistoryFact]
  /// The facts that were recorded.
  public let after: [HistoryFact]
}

/// A fact as it was recorded.
public struct HistoryFact: Sendable, Hashable, Decodable {
  /// What it says, by column; what is not known is not there.
  public let content: [String: HistoryValue]
  /// The number of the evidence; nil for what a person decided.
  public let evidence: Int?
  /// The number of the later document by which it ends, if it is another one.
  public let endedBy: Int?

  /// What it says beside the days on which it holds.
  var statement: [String: HistoryValue] { content.filter { $0.key != "valid" } }

  /// The days on which it holds.
  var valid: ValidInterval { ValidInterval(range: content["valid"]?.text ?? "(,)") }

  /// The text of a column.
  func text(_ column: String) -> String? { content[column]?.text }
}

/// A value of a column, as text: lists are joined, numbers keep their digits.
public struct HistoryValue: Sendable, Hashable, Decodable {
  /// The value.
  public let text: String

  /// A value that reads `text`.
  public init(_ text: String) { self.text = text }

  /// Decodes a text, a number, a truth, or a list of texts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.init(text)
    } else if let truth = try? container.decode(Bool.self) {
      self.init(truth ? "yes" : "no")
    } else if let number = try? container.decode(Decimal.self) {
      self.init("\(number)")
    } else {
      self.init(try container.decode([String].self).joined(separator: "; "))
    }
  }
}

extension ValidInterval {
  /// Reads the database's own form of a range of days, `[2025-07-01,2026-07-01)`; an end that is not
  /// there is open.
  init(range: String) {
    let ends = range.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    self.init(
      from: ends.first.flatMap { CivilDate(iso: $0) },
      until: ends.last.flatMap { CivilDate(iso: $0) })
  }
}
