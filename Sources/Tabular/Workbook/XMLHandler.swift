import Foundation

/// What is made of the elements of an XML file, as they come.
protocol XMLHandler: AnyObject {
  /// What the handler found wrong; reading stops at it.
  var failure: TabularError? { get }
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends; answers whether the reader shall pause, so that what was gathered can be used.
  func end(_ name: XMLName) -> Bool
  /// A piece of the text within the innermost element.
  func text(_ bytes: UnsafeRawBufferPointer)
}

/// The name of an element without its prefix, as the parser's own bytes.
struct XMLName {
  private let start: UnsafePointer<CChar>

  /// The name that ends with NUL.
  init(_ name: UnsafePointer<CChar>) { start = Self.local(name) }

  /// Whether the name is this one; prefixes and name spaces do not matter.
  static func == (name: XMLName, literal: StaticString) -> Bool {
    // A static string ends with NUL, as the parser's names do.
    strcmp(name.start, UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// The name's hash, for counting different names.
  var hash: Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(start: start, count: strlen(start)))
    return hasher.finalize()
  }

  /// The part of a name after its prefix.
  private static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    strrchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
  }
}

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
