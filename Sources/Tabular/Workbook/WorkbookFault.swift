/// What is wrong with a workbook, apart from its size.
public enum WorkbookFault: Sendable, Hashable {
  /// The archive cannot be opened, for the reason that the ZIP library gives.
  case damagedArchive(String)
  /// A file inside the archive cannot be unpacked, for the reason that the ZIP library gives.
  case damagedEntry(String)
  /// A file inside the archive unpacks to more bytes than the archive says.
  case lyingSize
  /// A file inside the archive is under a password.
  case encryptedEntry
  /// Two files inside the archive have one name.
  case repeatedEntry
  /// A file that the workbook needs is not inside it.
  case missingPart
  /// The XML declares a document type, which could make it fetch or multiply text.
  case documentType
  /// The XML is not well formed, for the reason that the parser gives.
  case malformedXML(line: Int, reason: String)
  /// A row or cell does not come after the one before it.
  case disordered
  /// The address of a row or cell cannot be read.
  case unreadableAddress
  /// A cell names a shared string that does not exist.
  case unknownSharedString
}

extension WorkbookFault: CustomStringConvertible {
  /// What is wrong and what to do, as the second half of a sentence.
  public var description: String {
    switch self {
    case .damagedArchive(let reason):
      "the workbook is damaged (\(reason)); fetch or save it again."
    case .damagedEntry(let reason):
      "this part of the workbook is damaged (\(reason)); fetch or save it again."
    case .lyingSize:
      "this part of the workbook is larger than the archive says; it is damaged or hostile."
    case .encryptedEntry:
      "this part of the workbook is protected by a password; save it without one."
    case .repeatedEntry:
      "the workbook has this part twice; it is damaged or hostile."
    case .missingPart:
      "the workbook lacks this part; open it in a spreadsheet program and save it again."
    case .documentType:
      "the XML declares a document type (DTD), which no spreadsheet program writes; refused."
    case .malformedXML(let line, let reason):
      "the XML is not well formed on line \(line) (\(reason)); fetch or save the workbook again."
    case .disordered:
      "the row or cell does not come after the one before it; "
        + "open the workbook in a spreadsheet program and save it again."
    case .unreadableAddress:
      "the address of the row or cell cannot be read; "
        + "open the workbook in a spreadsheet program and save it again."
    case .unknownSharedString:
      "the cell names a text that the workbook does not have; "
        + "open it in a spreadsheet program and save it again."
    }
  }
}
