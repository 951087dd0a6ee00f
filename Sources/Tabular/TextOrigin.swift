/// A text file that can be opened as UTF-8 as often as needed, whatever it is stored as.
struct TextOrigin {
  private let origin: TabularOrigin
  private let isGzipped: Bool
  private let encoding: TextEncoding

  /// The text behind an origin, which is compressed and encoded as said.
  init(_ origin: TabularOrigin, isGzipped: Bool, encoding: TextEncoding) {
    self.origin = origin
    self.isGzipped = isGzipped
    self.encoding = encoding
  }

  /// The text's bytes in UTF-8, from its front.
  func open() throws(TabularError) -> any ByteSource {
    let source = try origin.open(isGzipped: isGzipped)
    if encoding.isUTF8 { return source }
    return try DecodingByteSource(source, encoding: encoding.name)
  }

  /// Writes what is known of the text into a description.
  func describe(in found: inout TabularDescription) {
    found.isGzipped = isGzipped
    found.encoding = encoding.name
    found.hasByteOrderMark = encoding.hasMark
  }
}
