/// One sheet of a workbook, as a profile names it.
public enum SheetReference: Hashable, Sendable {
  /// The sheet of this name.
  case named(String)
  /// The sheet at this place among those that are not hidden, from 1.
  case number(Int)

  /// Reads a sheet's name or number.
  static func read(_ node: ProfileNode?) -> SheetReference? {
    guard let node, let text = node.text else { return nil }
    guard let number = Int(text), !node.isQuoted else { return .named(text) }
    if number < 1 { node.fault("sheet is \(text); sheets are counted from 1") }
    return .number(number)
  }
}
