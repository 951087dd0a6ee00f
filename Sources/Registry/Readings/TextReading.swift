/// What a text that a person wrote was read as.
public enum TextReading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Read; the notes say what is worth knowing about how.
  case read(Value, notes: [ReadingNote])
  /// The text says that there is no value; nil when it does not say which absence it means.
  case absent(Absence?)
  /// Not read: the text is no such value, or it may mean several.
  case held(HeldReading)

  /// The value, if there is one.
  public var value: Value? {
    if case .read(let value, _) = self { value } else { nil }
  }
}

/// Something worth knowing about how a text was read.
public struct ReadingNote: Hashable, Sendable {
  /// A stable code, such as `footnote_mark`.
  public let code: String
  /// One plain sentence.
  public let message: String

  init(_ code: String, _ message: String) {
    (self.code, self.message) = (code, message)
  }
}

/// Why a text was not read; nothing is guessed.
public struct HeldReading: Error, Hashable, Sendable {
  /// A stable code, such as `ambiguous_number`.
  public let code: String
  /// One plain sentence.
  public let message: String
  /// What could be done about it.
  public let suggestion: String?

  init(_ code: String, _ message: String, suggestion: String? = nil) {
    (self.code, self.message, self.suggestion) = (code, message, suggestion)
  }

  /// Values are short; what is longer is a page of text, or an attack on whoever takes it apart.
  static func tooLong(_ text: String) -> HeldReading? {
    text.utf8.count <= 1000
      ? nil
      : HeldReading(
        "text_too_long", "\(text.prefix(40))… is too long for a value",
        suggestion: "take the part that is meant with a pattern")
  }
}
