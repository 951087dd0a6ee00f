/// What a text was read as, in the columns of the staging table, or why it could not be read.
public enum Reading: Hashable, Sendable {
  /// The staged cells, in the order of the column's staged names; nil where there is nothing.
  case cells([String?])
  /// The staged cells, with something worth knowing about how they were read.
  case noted([String?], code: String, message: String)
  /// Not read: a stable code, one plain sentence, and what could be done.
  case fault(code: String, level: FindingLevel, message: String, suggestion: String?)
}

extension Reading {
  /// The fault that holds a row because of a text that was not read.
  static func fault(_ held: HeldReading) -> Reading {
    .fault(code: held.code, level: .hold, message: held.message, suggestion: held.suggestion)
  }
}
