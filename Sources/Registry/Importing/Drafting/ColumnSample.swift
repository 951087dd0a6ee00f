/// What the first rows of a file hold in one column.
public struct ColumnSample: Hashable, Sendable {
  /// The heading.
  public let heading: String
  /// Different values in the order in which they come, at most so many.
  public private(set) var values: [String] = []
  /// Whether there were more different values.
  public private(set) var hasMore = false
  /// How many cells were blank.
  public private(set) var blanks = 0
  /// Whether the first row has a text.
  public private(set) var beginsFilled = false
  /// How many rows were looked at.
  public private(set) var rows = 0

  /// A code list of a column is seldom longer, and a draft with more is not read.
  private static let most = 24

  /// A column in which nothing has been looked at.
  public init(heading: String) { self.heading = heading }

  /// Takes the next row's cell.
  public mutating func take(_ cell: String) {
    rows += 1
    let text = cell.trimmed
    if rows == 1 { beginsFilled = !text.isEmpty }
    if text.isEmpty {
      blanks += 1
    } else if !values.contains(text) {
      if values.count < Self.most { values.append(text) } else { hasMore = true }
    }
  }

  /// Some values and how many are blank, for a comment.
  var examples: String {
    let shown = values.prefix(3).map { YAMLText.quoted(YAMLText.shortened($0)) }
    let some = shown.isEmpty ? "no value" : "e.g. " + shown.joined(separator: ", ")
    return blanks > 0 && !shown.isEmpty ? some + "; \(blanks) of \(rows) blank" : some
  }

  /// Whether the values could be values of a column of this kind. Only what is plainly not is said no
  /// to; nothing at all could be anything.
  func suits(_ kind: ColumnKind) -> Bool {
    guard !values.isEmpty else { return true }
    return switch kind {
    case .code, .codes: areCodes
    case .amount, .date, .lastDay, .whole, .decimal, .span, .duration, .session, .percent:
      values.contains { $0.contains(where: \.isNumber) }
    case .word(let known), .words(let known):
      !hasMore || values.contains { known.contains(Self.word($0)) }
    case .name: values.contains { $0.contains(where: \.isLetter) }
    default: true
    }
  }

  /// Whether most values have letters, as names and codes do and amounts do not.
  var isWordy: Bool { 2 * values.count { $0.contains(where: \.isLetter) } > values.count }

  /// Whether nearly all values look like codes: no blanks, and digits, or few letters, all capital.
  var areCodes: Bool {
    let alike = values.count { value in
      !value.contains(where: \.isWhitespace)
        && (value.contains(where: \.isNumber)
          || (value.count <= 12 && value == value.uppercased()))
    }
    return 5 * alike >= 4 * values.count
  }

  /// A value as a word of a closed list is written.
  static func word(_ value: String) -> String {
    FoldedText(value).text.replacing(" ", with: "_")
  }
}
