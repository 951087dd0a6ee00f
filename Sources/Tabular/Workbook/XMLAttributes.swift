/// The attributes of an element: names and values in turn, as the parser's own bytes.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The parser's list, which ends with nil.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

  /// An attribute's value, which ends with NUL; nil if the element lacks the attribute.
  subscript(_ name: StaticString) -> UnsafePointer<CChar>? {
    var place = 0
    while let key = pairs?[place] {
      if XMLName(key) == name { return pairs?[place + 1] }
      place += 2
    }
    return nil
  }

  /// An attribute's value as text.
  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// An attribute's value as a whole number; nil if it is missing or none.
  func number(_ name: StaticString) -> Int? { text(name).flatMap { Int($0) } }

  /// Whether an attribute is there and says yes.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true"].contains(text(name)) }

  /// Hands each attribute name's address to `body`; equal names of one file have one address.
  func forEachName(_ body: (UnsafePointer<CChar>) -> Void) {
    var place = 0
    while let key = pairs?[place] {
      body(key)
      place += 2
    }
  }
}
