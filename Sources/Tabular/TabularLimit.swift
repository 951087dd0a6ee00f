/// One of `TabularLimits` as an error names it: its number and what it counts.
public enum TabularLimit: Sendable, Hashable {
  /// `TabularLimits.cellBytes`.
  case cellBytes
  /// `TabularLimits.rowBytes`.
  case rowBytes
  /// `TabularLimits.columns`.
  case columns
  /// `TabularLimits.inflationRatio`.
  case inflationRatio
  /// `TabularLimits.workbookBytes`.
  case workbookBytes
  /// `TabularLimits.workbookEntries`.
  case workbookEntries
  /// `TabularLimits.workbookDirectoryBytes`.
  case workbookDirectoryBytes
  /// `TabularLimits.entryBytes`.
  case entryBytes
  /// `TabularLimits.unpackedBytes`.
  case unpackedBytes
  /// `TabularLimits.sharedStringBytes`.
  case sharedStringBytes
  /// `TabularLimits.sharedStrings`.
  case sharedStrings
  /// `TabularLimits.sheets`.
  case sheets
  /// `TabularLimits.sheetRows`.
  case sheetRows
  /// `TabularLimits.cellStyles`.
  case cellStyles
  /// `TabularLimits.xmlDepth`.
  case xmlDepth
  /// `TabularLimits.xmlTagBytes`.
  case xmlTagBytes
  /// `TabularLimits.xmlNames`.
  case xmlNames
  /// `TabularLimits.jsonDepth`.
  case jsonDepth
  /// `TabularLimits.jsonKeyBytes`.
  case jsonKeyBytes
}

extension TabularLimit: CustomStringConvertible {
  /// The number and what it counts: "10000 columns".
  public var description: String {
    switch self {
    case .cellBytes: "\(TabularLimits.cellBytes) bytes in a cell"
    case .rowBytes: "\(TabularLimits.rowBytes) bytes in a row"
    case .columns: "\(TabularLimits.columns) columns"
    case .inflationRatio: "\(TabularLimits.inflationRatio) times its compressed size"
    case .workbookBytes: "\(TabularLimits.workbookBytes) bytes in a workbook"
    case .workbookEntries: "\(TabularLimits.workbookEntries) files inside a workbook"
    case .workbookDirectoryBytes:
      "\(TabularLimits.workbookDirectoryBytes) bytes in a workbook's list of files"
    case .entryBytes: "\(TabularLimits.entryBytes) bytes in one unpacked file"
    case .unpackedBytes: "\(TabularLimits.unpackedBytes) bytes in all unpacked files"
    case .sharedStringBytes: "\(TabularLimits.sharedStringBytes) bytes of shared strings"
    case .sharedStrings: "\(TabularLimits.sharedStrings) shared strings"
    case .sheets: "\(TabularLimits.sheets) sheets"
    case .sheetRows: "\(TabularLimits.sheetRows) rows in a sheet"
    case .cellStyles: "\(TabularLimits.cellStyles) cell styles"
    case .xmlDepth: "\(TabularLimits.xmlDepth) XML elements within each other"
    case .xmlTagBytes: "\(TabularLimits.xmlTagBytes) bytes in one XML tag"
    case .xmlNames: "\(TabularLimits.xmlNames) different XML names"
    case .jsonDepth: "\(TabularLimits.jsonDepth) JSON values within each other"
    case .jsonKeyBytes: "\(TabularLimits.jsonKeyBytes) bytes in a JSON key"
    }
  }
}
