import Foundation

/// How the bytes of a text file stand for characters: as its mark or its owner says.
struct TextEncoding {
  /// The encoding's name, "UTF-8" if it need not be translated.
  let name: String
  /// Whether the file begins with a byte order mark.
  let hasMark: Bool

  /// Whether the bytes are UTF-8 already.
  var isUTF8: Bool { name == "UTF-8" }

  /// The encoding of a file that begins with these bytes, which agrees with what was stated, if
  /// anything was.
  init(stated: String?, head: [UInt8]) throws(TabularError) {
    let marked = Self.marked(head)
    hasMark = marked != nil
    guard let stated else {
      if marked == nil, let likely = Self.unmarkedUTF16(head) { throw .undeclaredEncoding(likely) }
      name = marked ?? "UTF-8"
      return
    }
    let canonical = try Self.canonical(stated)
    guard let marked else {
      name = canonical
      return
    }
    // "UTF-16" leaves the order of the bytes to the mark.
    guard marked.hasPrefix(canonical) else {
      throw .contradictedEncoding(stated: stated, found: marked)
    }
    name = marked
  }

  /// The encoding whose byte order mark the file begins with.
  private static func marked(_ head: [UInt8]) -> String? {
    let marks: [(String, [UInt8])] = [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-32LE", [0xFF, 0xFE, 0, 0]),
      ("UTF-32BE", [0, 0, 0xFE, 0xFF]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
    ]
    return marks.first { head.starts(with: $0.1) }?.0
  }

  /// UTF-16 in which the first two characters are ASCII; text has no NUL otherwise.
  private static func unmarkedUTF16(_ head: [UInt8]) -> String? {
    guard head.count >= 4 else { return nil }
    switch (head[0] == 0, head[1] == 0, head[2] == 0, head[3] == 0) {
    case (false, true, false, true): return "UTF-16LE"
    case (true, false, true, false): return "UTF-16BE"
    default: return nil
    }
  }

  /// The name in capitals if the C library knows it; a stated "utf8" is UTF-8.
  private static func canonical(_ stated: String) throws(TabularError) -> String {
    let name = stated.uppercased()
    // A slash would ask the C library to replace or drop what it cannot translate.
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    guard isPlain, !name.isEmpty, let handle = iconv_open("UTF-8", name),
      Int(bitPattern: handle) != -1
    else { throw .unknownEncoding(stated) }
    iconv_close(handle)
    let short = name.filter { $0.isLetter || $0.isNumber }
    switch short {
    case "UTF8", "USASCII", "ASCII": return "UTF-8"
    case "UTF16", "UTF16LE", "UTF16BE", "UTF32", "UTF32LE", "UTF32BE":
      return "UTF-" + short.dropFirst(3)
    default: return name
    }
  }
}
