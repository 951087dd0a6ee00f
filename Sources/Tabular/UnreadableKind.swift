/// A kind of file that is known by its first bytes, holds tables, and is not read.
public enum UnreadableKind: String, Sendable, Hashable {
  /// A workbook under a password.
  case encryptedWorkbook
  /// A workbook of Excel 97 to 2003.
  case legacyWorkbook
  /// A file of Microsoft's older container of which no more can be said.
  case compoundFile
  /// A workbook in Excel's binary form.
  case binaryWorkbook
  /// A workbook with programs in it.
  case macroWorkbook
  /// A spreadsheet of LibreOffice.
  case openDocument
  /// A ZIP archive that is no workbook.
  case archive
  /// A web page, which some portals send under the name of a workbook.
  case webPage
  /// XML that is no workbook.
  case xml
  /// A PDF document.
  case pdf
  /// Parquet, which begins with "PAR1".
  case parquet
  /// A compressed file within a compressed file.
  case compressedTwice
}

extension UnreadableKind: CustomStringConvertible {
  /// What the file is, and how to get one that is read.
  public var description: String {
    switch self {
    case .encryptedWorkbook:
      "The workbook is protected by a password; save it without one."
    case .legacyWorkbook:
      "The file is a workbook of Excel 97-2003 (.xls); save it as \"Excel workbook (.xlsx)\"."
    case .compoundFile:
      "The file is a legacy Office file (.xls) or protected by a password; "
        + "save it as \"Excel workbook (.xlsx)\" without one."
    case .binaryWorkbook:
      "The file is a binary workbook (.xlsb); save it as \"Excel workbook (.xlsx)\"."
    case .macroWorkbook:
      "The workbook has macros (.xlsm); save it as \"Excel workbook (.xlsx)\", without them."
    case .openDocument:
      "The file is an OpenDocument spreadsheet (.ods); save it as \"Excel workbook (.xlsx)\"."
    case .archive:
      "The file is a ZIP archive and no workbook; unpack it and name the file inside."
    case .webPage:
      "The file is a web page, whatever its name says; open it in a spreadsheet program "
        + "and save it as \"Excel workbook (.xlsx)\"."
    case .xml:
      "The file is XML and no workbook; save it as \"Excel workbook (.xlsx)\" or CSV."
    case .pdf:
      "The file is a PDF document; ask for the table as CSV or as a workbook."
    case .parquet:
      "The file is a Parquet table; save it as CSV."
    case .compressedTwice:
      "The file is compressed twice; unpack it once."
    }
  }
}
