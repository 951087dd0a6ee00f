/// How a cell of a sheet looks.
enum SheetLook: Hashable {
  /// Text that wraps.
  case text
  /// Text that a person types, which stays as it was typed.
  case entry
  /// The heading of a column.
  case head
  /// The heading of a row.
  case rowHead
  /// The heading of a group of rows.
  case group
  /// The title of a sheet.
  case title
  /// What stands beside the main thing.
  case quiet
  /// A number in a number format.
  case number(String)
}
