/// A sheet of a workbook: its name, and whether a person sees it.
public struct SheetDescription: Sendable, Hashable {
  /// The name on the sheet's tab.
  public let name: String
  /// Whether the workbook hides the sheet.
  public let isHidden: Bool
}
