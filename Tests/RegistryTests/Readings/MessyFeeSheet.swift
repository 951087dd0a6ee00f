import Foundation
import Testing

/// One of the messy fee sheets in the shared data beside the repository.
enum MessyFeeSheet: String, CaseIterable {
  case utf8 = "messy_fees_utf8bom_crlf.csv"
  case windows = "messy_fees_cp1252.csv"
  case utf16 = "messy_fees_utf16le.tsv"
  case workbook = "messy_fees.xlsx"

  /// The sheets that can be read here; a workbook is unpacked by `unzip`.
  static var readable: [MessyFeeSheet] {
    guard folder != nil else { return [] }
    let canUnpack = FileManager.default.isExecutableFile(atPath: unzip)
    return allCases.filter { $0 != .workbook || canUnpack }
  }

  private static let unzip = "/usr/bin/unzip"

  /// The folder, found upwards from this file, so that work trees beside the repository find it
  /// too; `PROSPECTUS_SHARED` names it elsewhere.
  private static var folder: URL? {
    let named = ProcessInfo.processInfo.environment["PROSPECTUS_SHARED"].map { URL(filePath: $0) }
    let above = sequence(first: URL(filePath: #filePath)) { url in
      url.path() == "/" ? nil : url.deletingLastPathComponent()
    }
    let candidates = (named.map { [$0] } ?? []) + above.map { $0.appending(path: "shared") }
    return candidates.map { $0.appending(path: "data/generated-messy-fees") }.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "expected.csv").path())
    }
  }

  private var encoding: String.Encoding {
    switch self {
    case .utf8, .workbook: .utf8
    case .windows: .windowsCP1252
    case .utf16: .utf16LittleEndian
    }
  }

  /// The rows below the header, each with its answer.
  func rows() throws -> [([String], [String: String])] {
    let folder = try #require(Self.folder)
    let file = folder.appending(path: rawValue)
    let data = try self == .workbook ? Self.unpacked(file) : Data(contentsOf: file)
    let text = try #require(String(data: data, encoding: encoding))
    let table =
      self == .workbook
      ? Self.cells(ofSheet: text)
      : Array(Self.cells(of: text, delimiter: self == .utf16 ? "\t" : ",").dropFirst())
    let key = try String(contentsOf: folder.appending(path: "expected.csv"), encoding: .utf8)
    let answers = Self.cells(of: key, delimiter: ",")
    let names = try #require(answers.first)
    #expect(table.count == 961)
    return zip(table, answers.dropFirst()).map { row, answer in
      (row, Dictionary(uniqueKeysWithValues: zip(names, answer)))
    }
  }

  /// The first sheet of a workbook, as XML.
  private static func unpacked(_ file: URL) throws -> Data {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: unzip)
    process.arguments = ["-p", file.path(), "xl/worksheets/sheet1.xml"]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }

  /// The rows of a sheet that begin with a reference, in columns A to G; titles, sub-totals and
  /// notes stand between them.
  private static func cells(ofSheet xml: String) -> [[String]] {
    let cell = /<c r="([A-G])[0-9]+"[^>]*?(\/>|>(.*?)<\/c>)/.dotMatchesNewlines()
    let value = /<[tv]( [^>]*)?>(.*?)<\/[tv]>/.dotMatchesNewlines()
    return xml.split(separator: "</row>").compactMap { row in
      var cells = [String](repeating: "", count: 7)
      for match in row.matches(of: cell) {
        let place = "ABCDEFG".firstIndex(of: match.1.first ?? "A")
        let column = place.map { "ABCDEFG".distance(from: "ABCDEFG".startIndex, to: $0) } ?? 0
        let text = String(match.3?.firstMatch(of: value)?.2 ?? "")
        cells[column] = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
          .replacing("&amp;", with: "&")
      }
      return cells[0].hasPrefix("TG-") ? cells : nil
    }
  }

  /// The cells of a file with quotes; enough for these files.
  private static func cells(of text: String, delimiter: Character) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted) = ([String](), "", false)
    for character in text where character != "\u{feff}" {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == delimiter, !isQuoted {
        row.append(cell)
        cell = ""
      } else if character.isNewline, !isQuoted {
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else {
        cell.append(character)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }
}
