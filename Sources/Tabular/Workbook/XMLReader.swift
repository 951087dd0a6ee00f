import CExpat

/// An XML file inside a workbook, read a piece at a time by expat and handed to a handler.
///
/// A document type ends the reading, so that nothing is fetched, replaced or multiplied; depth,
/// tags and the number of different names are limited, because the parser keeps them.
final class XMLReader {
  private let parser: XML_Parser
  private let entry: ZipEntry
  private let handler: any XMLHandler
  private var isPaused = false
  private var isFed = false
  private var depth = 0
  private var refusal: TabularError?
  private var bytesAtLastEvent = 0
  private var elementNames: Set<Int> = []
  private var attributeNames: Set<UnsafePointer<CChar>> = []

  /// 64 KiB of XML at a time.
  private static let pieceBytes = 64 << 10

  /// A reader at the start of a file.
  init(_ entry: ZipEntry, handler: any XMLHandler) throws(TabularError) {
    guard let parser = XML_ParserCreate(nil) else {
      throw .unreadable(path: entry.name, reason: "out of memory")
    }
    self.parser = parser
    self.entry = entry
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setHandlers()
  }

  deinit { XML_ParserFree(parser) }

  /// How many bytes of the file have been unpacked, and how many it has.
  var progress: (read: Int, total: Int) { (entry.bytesRead, entry.declared) }

  /// Reads on until the handler wants a pause; false at the end of the file.
  func advance() throws(TabularError) -> Bool {
    while true {
      guard isPaused || !isFed else { return false }
      let status = isPaused ? XML_ResumeParser(parser) : try parseNextPiece()
      if let failure = refusal ?? handler.failure { throw failure }
      isPaused = status == XML_STATUS_SUSPENDED
      if isPaused { return true }
      guard status == XML_STATUS_OK else { throw malformed }
      guard entry.bytesRead - bytesAtLastEvent <= TabularLimits.xmlTagBytes else {
        throw .overLimit(.xmlTagBytes, place: entry.name)
      }
    }
  }

  /// Reads to the end of the file without a pause.
  func finish() throws(TabularError) {
    while try advance() {}
  }

  private func parseNextPiece() throws(TabularError) -> XML_Status {
    guard let buffer = XML_GetBuffer(parser, Int32(Self.pieceBytes)) else {
      throw .unreadable(path: entry.name, reason: "out of memory")
    }
    let count = try entry.read(into: buffer, count: Self.pieceBytes)
    isFed = count == 0
    return XML_ParseBuffer(parser, Int32(count), isFed ? 1 : 0)
  }

  private var malformed: TabularError {
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    let line = Int(XML_GetCurrentLineNumber(parser))
    return .workbook(.malformedXML(line: line, reason: reason), place: entry.name)
  }

  private func setHandlers() {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLReader.of(data)?.start(name, attributes) },
      { data, name in XMLReader.of(data)?.end(name) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      XMLReader.of(data)?.take(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.of(data)?.refuseDocumentType()
    }
    // Comments and instructions are passed over, but their end is an event.
    XML_SetCommentHandler(parser) { data, _ in XMLReader.of(data)?.noteEvent() }
    XML_SetProcessingInstructionHandler(parser) { data, _, _ in XMLReader.of(data)?.noteEvent() }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func noteEvent() { bytesAtLastEvent = entry.bytesRead }

  private func start(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard refusal == nil, handler.failure == nil, let name else { return }
    noteEvent()
    depth += 1
    let local = XMLName(name)
    let attributes = XMLAttributes(pairs)
    attributes.forEachName { attributeNames.insert($0) }
    if !local.isOfCell { elementNames.insert(local.hash) }
    if depth > TabularLimits.xmlDepth { return refuse(.overLimit(.xmlDepth, place: entry.name)) }
    if max(elementNames.count, attributeNames.count) > TabularLimits.xmlNames {
      return refuse(.overLimit(.xmlNames, place: entry.name))
    }
    handler.start(local, attributes)
    if handler.failure != nil { stop(resumably: false) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard refusal == nil, handler.failure == nil, let name else { return }
    noteEvent()
    depth -= 1
    let wantsPause = handler.end(XMLName(name))
    if handler.failure != nil {
      stop(resumably: false)
    } else if wantsPause {
      stop(resumably: true)
    }
  }

  private func take(_ text: UnsafeRawBufferPointer) {
    guard refusal == nil, handler.failure == nil else { return }
    noteEvent()
    handler.text(text)
    if handler.failure != nil { stop(resumably: false) }
  }

  private func refuseDocumentType() {
    refuse(.workbook(.documentType, place: entry.name))
  }

  private func refuse(_ error: TabularError) {
    refusal = error
    stop(resumably: false)
  }

  private func stop(resumably: Bool) {
    _ = XML_StopParser(parser, resumably ? 1 : 0)
  }
}

extension XMLName {
  /// Whether the name is one of the few that a sheet is made of, and so need not be counted.
  fileprivate var isOfCell: Bool {
    self == "c" || self == "v" || self == "row" || self == "is" || self == "t" || self == "f"
  }
}
