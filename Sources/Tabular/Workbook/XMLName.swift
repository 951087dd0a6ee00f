import Foundation

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
