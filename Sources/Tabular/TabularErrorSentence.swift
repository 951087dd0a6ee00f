extension TabularError: CustomStringConvertible {
  /// One plain sentence: where it is, what is wrong, and what to do.
  public var description: String {
    if case .json(let fault, let line, let byte) = self {
      return "Line \(line), byte \(byte): \(fault)"
    }
    if let line, let column { return "Line \(line), column \(column): \(rowComplaint)" }
    if let line { return "Line \(line): \(rowComplaint)" }
    return fileComplaint
  }

  /// What is wrong at a line of a text file.
  private var rowComplaint: String {
    switch self {
    case .notUTF8:
      "the text is not UTF-8; save the file as \"CSV UTF-8\", or state its encoding "
        + "(spreadsheets in western languages write windows-1252)."
    case .nulByte:
      "there is a NUL byte; the file is damaged or is not a text file."
    case .unclosedQuote:
      "the quote that opens this cell is never closed; close it, or double it if it is text."
    case .textAfterQuote(let line, _, let opened):
      "there is text after the closing quote of a cell\(line == opened ? "" : openedOn(opened)); "
        + "double each quote that is part of the text, or close the cell before it."
    case .cellTooLong(_, _, let quoted):
      "the cell that begins here is longer than \(TabularLimits.cellBytes) bytes; "
        + (quoted ? "its closing quote is probably missing." : "shorten it.")
    case .rowTooLong:
      "the row is longer than \(TabularLimits.rowBytes) bytes; shorten its cells."
    case .tooManyColumns:
      "the row has more than \(TabularLimits.columns) cells; check the delimiter and the line ends."
    case .undecodable(let encoding, _):
      "there are bytes that mean nothing in \(encoding); state the file's true encoding, "
        + "or save it as \"CSV UTF-8\"."
    default: fileComplaint
    }
  }

  /// What is wrong with the file as a whole, or at a place that the sentence names itself.
  private var fileComplaint: String {
    switch self {
    case .noHeader:
      "The file has no header row; its first line must name the columns."
    case .utf16:
      "The file is UTF-16; save it as \"CSV UTF-8\"."
    case .unusableDelimiter(let byte):
      "Byte \(byte) cannot separate cells; use a comma, semicolon, tab or another ASCII character."
    case .ambiguousDelimiter(let bytes):
      "The cells could be separated by \(Delimiter.names(bytes)); state which."
    case .unreadableKind(let kind): kind.description
    case .gzip(let fault): fault.description
    case .overLimit(let limit, let place):
      "\(Self.capitalized(place)): the limit of \(limit) is exceeded."
    case .workbook(let fault, let place): "\(Self.capitalized(place)): \(fault)"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
    default: choiceComplaint
    }
  }

  /// What is wrong with what was stated about the file, or left unstated.
  private var choiceComplaint: String {
    switch self {
    case .unknownEncoding(let name):
      "No encoding is called \(name); try utf-8, utf-16le, windows-1252 or shift_jis."
    case .contradictedEncoding(let stated, let found):
      "The encoding was stated as \(stated), but the file begins with the mark of \(found)."
    case .undeclaredEncoding(let name):
      "The file looks like \(name) without a byte order mark; state its encoding, "
        + "or save it as \"CSV UTF-8\"."
    case .headerNotFound(let choice): "The file has no header row \(choice.wanted)."
    case .sheetNotNamed(let sheets):
      "The workbook has several sheets; name one of \(sheets.joined(separator: ", "))."
    case .noSuchSheet(let name, let sheets):
      "The workbook has no sheet \(name), but \(sheets.joined(separator: ", "))."
    case .rowsNotNamed(let keys) where keys.isEmpty:
      "The JSON value is an object without an array of objects; state that it is itself the row."
    case .rowsNotNamed(let keys):
      "The JSON value is an object; name the key of its rows, or * for all: "
        + "\(keys.joined(separator: ", "))."
    case .noRows(let path) where path.isEmpty: "The JSON text has no rows."
    case .noRows(let path): "The JSON value has no rows under \(path.joined(separator: "/"))."
    default: ""
    }
  }

  private func openedOn(_ line: Int) -> String { " that was opened on line \(line)" }

  /// A place at the front of a sentence; the path of a part stays as it is.
  private static func capitalized(_ place: String) -> String {
    let isPath = place.prefix { $0 != " " }.contains { $0 == "/" || $0 == "." }
    return isPath ? place : place.prefix(1).uppercased() + place.dropFirst()
  }
}
