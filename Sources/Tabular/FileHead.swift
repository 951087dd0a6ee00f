/// The first bytes of a file, unpacked, from which its kind is told; its name is never asked.
struct FileHead {
  let bytes: [UInt8]
  /// Whether the file ends where these bytes do.
  let isWhole: Bool
  let isGzipped: Bool

  /// Reads the head of a file.
  init(_ origin: TabularOrigin) throws(TabularError) {
    var source = try origin.open()
    let stored = try source.readHead(TabularLimits.sampleBytes)
    isGzipped = stored.starts(with: [0x1F, 0x8B])
    if !isGzipped {
      bytes = stored
    } else {
      source = try origin.open(isGzipped: true)
      bytes = try source.readHead(TabularLimits.sampleBytes)
      // What grows too much is refused before millions of its rows are looked at one by one.
      try source.pass(over: TabularLimits.inflationAllowance)
    }
    isWhole = bytes.count < TabularLimits.sampleBytes
  }

  /// Whether the bytes begin a ZIP archive, as workbooks are.
  var isArchive: Bool { bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || isEmptyArchive }

  private var isEmptyArchive: Bool { bytes.starts(with: Array("PK\u{5}\u{6}".utf8)) }

  /// What the file is if it cannot be read; nil if it may be.
  var unreadableKind: UnreadableKind? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .compressedTwice }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("PAR1".utf8)) { return .parquet }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return CompoundFile(bytes).kind
    }
    let beginning = textBeginning
    if beginning.hasPrefix("<?xml") { return .xml }
    let pages = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta"]
    return pages.contains(where: beginning.hasPrefix) ? .webPage : nil
  }

  /// Whether the text begins as JSON does; if a delimiter was stated, a bracket alone does not tell.
  func isJSON(mayBeDelimited: Bool) -> Bool {
    let visible = textBeginning.filter { !$0.isWhitespace }
    if !mayBeDelimited { return visible.hasPrefix("[") || visible.hasPrefix("{") }
    return ["[{", "[]", "{\"", "{}"].contains(where: visible.hasPrefix)
  }

  /// The first visible characters in lower case, also of UTF-16.
  private var textBeginning: String {
    let marks: Set<UInt8> = [0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let ascii = bytes.prefix(512).filter { !marks.contains($0) }
    let text = ascii.drop { $0 == 0x20 || $0.isLineEnd || $0 == Delimiter.tab }
    return String(decoding: text.prefix(64), as: UTF8.self).lowercased()
  }
}

extension ByteSource {
  /// The first bytes, as many as asked for or as there are.
  fileprivate func readHead(_ count: Int) throws(TabularError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { buffer.deallocate() }
    var filled = 0
    while filled < count {
      let more = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if more == 0 { break }
      filled += more
    }
    return Array(buffer[..<filled])
  }

  /// Reads so many bytes, or as many as there are, and forgets them.
  fileprivate func pass(over count: Int) throws(TabularError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: TabularLimits.sampleBytes, alignment: 1)
    defer { buffer.deallocate() }
    var passed = 0
    while passed < count {
      let more = try read(into: buffer)
      if more == 0 { return }
      passed += more
    }
  }

  /// The first bytes as a text's sample.
  func readSample() throws(TabularError) -> [UInt8] { try readHead(TabularLimits.sampleBytes) }
}
