import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads documents with programs and parsers that are not ours.
enum ForeignReader {
  /// Whether a program is installed.
  static func has(_ tool: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)")
  }

  /// What `tool` says about a document; `FILE` among its arguments stands for the document's file.
  static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).document")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(tool)")
    process.arguments = arguments.map { $0 == "FILE" ? file.path() : $0 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) \(arguments) failed")
    return data
  }

  /// The text of a PDF in the order in which it is drawn.
  static func text(ofPDF bytes: [UInt8]) throws -> String {
    String(decoding: try run("pdftotext", ["-raw", "FILE", "-"], on: bytes), as: UTF8.self)
  }

  /// One file of a workbook, parsed.
  static func part(_ path: String, ofXLSX bytes: [UInt8]) throws -> [Element] {
    try elements(of: try run("unzip", ["-p", "FILE", path], on: bytes))
  }

  /// The elements of an XML document, in the order in which they begin.
  static func elements(of data: Data) throws -> [Element] {
    let collector = Collector()
    let parser = XMLParser(data: data)
    parser.delegate = collector
    let isWell = parser.parse()
    try #require(isWell, "not well-formed: \(parser.parserError.map { "\($0)" } ?? "")")
    return collector.elements
  }

  /// An element with all text in it.
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for index in open { elements[index].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { open.removeLast() }
  }
}

extension String {
  /// Without spaces and line ends, which lines broken by a page add and take away.
  var squeezed: String { filter { !$0.isWhitespace } }
}
