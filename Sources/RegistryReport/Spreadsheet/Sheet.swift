import CXLSXWriter
import Foundation
import Registry

/// One sheet of a workbook. Text is always written as text: none becomes a formula, link or number.
struct Sheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let book: Workbook
  /// The most UTF-16 units that a cell of a spreadsheet holds, with room for an ellipsis.
  private static let longest = 32_700
  /// Whole numbers above this are not exact in a spreadsheet, which knows only binary fractions.
  private static let largestExact = 9_007_199_254_740_992

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, of book: Workbook) {
    (self.sheet, self.book) = (sheet, book)
  }

  /// Writes text into a cell; rows and columns are counted from zero.
  func write(_ text: String, _ row: Int, _ column: Int, _ look: SheetLook = .text) throws {
    let error = worksheet_write_string(
      sheet, lxw_row_t(row), lxw_col_t(column), Self.plain(text), book.format(look))
    try check(error)
  }

  /// Writes an amount of minor units as a number that is shown as money.
  func write(_ minor: Int, _ currency: Currency, _ row: Int, _ column: Int) throws {
    guard minor.magnitude <= Self.largestExact else {
      return try write(MoneyText.grouped(minor, currency), row, column)
    }
    let look = SheetLook.number(MoneyFormat.code(minor, currency))
    let number = Double(minor) / Double(currency.unit)
    try check(
      worksheet_write_number(
        sheet, lxw_row_t(row), lxw_col_t(column), number, book.format(look)))
  }

  /// Writes a number as it is.
  func write(_ number: Int, _ row: Int, _ column: Int) throws {
    let look = SheetLook.number("0")
    try check(
      worksheet_write_number(
        sheet, lxw_row_t(row), lxw_col_t(column), Double(number), book.format(look)))
  }

  /// Sets the widths of columns from the first, in characters.
  func setWidths(_ widths: [Double]) throws {
    for (column, width) in widths.enumerated() {
      let place = lxw_col_t(column)
      try check(worksheet_set_column(sheet, place, place, width, nil))
    }
  }

  /// Makes a row so high that texts in columns of these widths, from the first, can be read whole.
  func fit(_ row: Int, _ texts: [String], _ widths: [Double]) throws {
    let height = RowHeight.of(zip(texts, widths).map { (text: $0, width: $1) })
    try check(worksheet_set_row(sheet, lxw_row_t(row), height, nil))
  }

  /// Sets the height of a row in points.
  func setHeight(_ height: Double, _ row: Int) throws {
    try check(worksheet_set_row(sheet, lxw_row_t(row), height, nil))
  }

  /// Sets the width of a column in characters, and how its empty cells look.
  func setWidth(_ width: Double, _ column: Int, _ look: SheetLook) throws {
    let place = lxw_col_t(column)
    try check(worksheet_set_column(sheet, place, place, width, book.format(look)))
  }

  /// Keeps what is above `row` and left of `column` in sight, and gives the headings in the row above
  /// it a filter down to `lastRow`.
  func freeze(above row: Int, leftOf column: Int, columns: Int, lastRow: Int) throws {
    worksheet_freeze_panes(sheet, lxw_row_t(row), lxw_col_t(column))
    try check(
      worksheet_autofilter(
        sheet, lxw_row_t(row - 1), 0, lxw_row_t(max(row, lastRow)), lxw_col_t(columns - 1)))
    try check(worksheet_repeat_rows(sheet, lxw_row_t(row - 1), lxw_row_t(row - 1)))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    try check(worksheet_set_footer(sheet, "&L&A&RPage &P of &N"))
  }

  private func check(_ error: lxw_error) throws {
    guard error == LXW_NO_ERROR else {
      throw ReportFault("XLSX", String(cString: lxw_strerror(error)))
    }
  }

  /// A spreadsheet reads `_x0041_` as the letter A, so the first mark of such a code is coded itself.
  private static func plain(_ text: String) -> String {
    var text = text
    if text.utf16.count > longest {
      text = String(text.utf16.prefix(longest)).map { $0 + "…" } ?? ""
    }
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { "_x005F_x\($0.output.1)_" }
  }
}

extension Sheet {
  /// Lets a person choose the cells of a column, below a row, from `words`, which stand in the range
  /// `range` where there are too many; anything else is asked about before it is taken.
  func allow(_ words: [String], from range: String?, _ column: Int, below row: Int) throws {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    let last = lxw_row_t(TableWorkbook.mostRows - 1)
    let place = lxw_col_t(column)
    let apply = { [sheet] (rule: inout lxw_data_validation) in
      worksheet_data_validation_range(sheet, lxw_row_t(row), place, last, place, &rule)
    }
    var texts = (range.map { [$0] } ?? words).map { strdup($0) }
    defer { texts.forEach { free($0) } }
    if range != nil {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts[0]
      return try check(apply(&rule))
    }
    texts.append(nil)
    let error = texts.withUnsafeMutableBufferPointer { list in
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = list.baseAddress
      return apply(&rule)
    }
    try check(error)
  }

  /// Hides the sheet.
  func hide() { worksheet_hide(sheet) }

  /// The letters over a column, from 0: A, B, … Z, AA.
  static func letters(_ column: Int) -> String {
    var (rest, text) = (column, "")
    repeat {
      text = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }
}
