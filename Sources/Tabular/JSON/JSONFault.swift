/// What is wrong with a JSON text at a place, apart from its size.
public enum JSONFault: Sendable, Hashable {
  /// Another character stands where this was expected.
  case expected(String)
  /// The text ends within a value.
  case unfinished
  /// A second value follows the only one that there may be.
  case trailingText
  /// An object has this key twice.
  case repeatedKey(String)
  /// A string holds bytes that are not UTF-8.
  case notUTF8
  /// A string holds an escape that is none, or half of a surrogate pair.
  case brokenEscape
  /// A string holds an unescaped control character, or NUL, which no text of the registry can have.
  case controlCharacter
  /// The element of the array is no object.
  case rowIsNoObject
}

extension JSONFault: CustomStringConvertible {
  /// What is wrong and what to do, as the second half of a sentence.
  public var description: String {
    switch self {
    case .expected(let what): "\(what) was expected here."
    case .unfinished: "the JSON text ends too early; fetch the file again."
    case .trailingText: "there is text after the end of the JSON value."
    case .repeatedKey(let key): "the object has the key \(key) twice; leave one of the two."
    case .notUTF8: "the text is not UTF-8; save the file as UTF-8."
    case .brokenEscape: "the escape sequence stands for no character."
    case .controlCharacter: "the text has a control character, which must be escaped or left out."
    case .rowIsNoObject: "an object was expected here, in braces; each row is one."
    }
  }
}
