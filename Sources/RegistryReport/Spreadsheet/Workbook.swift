import CXLSXWriter
import Foundation
import Registry

/// A workbook that is being written, in memory. The same calls give the same bytes.
final class Workbook {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let file: Int32
  private var formats: [SheetLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  /// An empty workbook; its date is the day that its facts are as of. Throws `ReportFault`.
  init(title: String, asOf: CivilDate) throws {
    file = prospectus_memory_file()
    guard file >= 0, let book = workbook_new("/proc/self/fd/\(file)") else {
      if file >= 0 { close(file) }
      throw ReportFault("XLSX", "there is no room for a file in memory")
    }
    self.book = book
    Self.describe(book, title, asOf)
  }

  deinit {
    if !isClosed { _ = workbook_close(book) }
    close(file)
  }

  private static func describe(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ title: String, _ asOf: CivilDate
  ) {
    var properties = lxw_doc_properties()
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (
      Int32(asOf.year - 1900), Int32(asOf.month - 1), Int32(asOf.day)
    )
    // Zero would mean the present.
    let day = timegm(&parts)
    properties.created = day == 0 ? 1 : day
    title.withCString { title in
      properties.title = UnsafeMutablePointer(mutating: title)
      _ = workbook_set_properties(book, &properties)
    }
  }

  /// A new sheet.
  func sheet(_ name: String) throws -> Sheet {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw ReportFault("XLSX", "the sheet \(name) could not be added")
    }
    return Sheet(sheet, of: self)
  }

  /// The format for cells that look so.
  func format(_ look: SheetLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "Calibri")
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    Self.set(look, on: format)
    formats[look] = format
    return format
  }

  private static let accent: lxw_color_t = 0x0A5C63
  private static let soft: lxw_color_t = 0x575F66

  private static func set(_ look: SheetLook, on format: UnsafeMutablePointer<lxw_format>) {
    switch look {
    case .text: format_set_text_wrap(format)
    case .entry: format_set_num_format(format, "@")
    case .head:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xE8F1F0)
      format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_bottom_color(format, accent)
    case .rowHead:
      format_set_bold(format)
      format_set_text_wrap(format)
    case .group:
      format_set_bold(format)
      format_set_font_color(format, accent)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 15)
    case .quiet:
      format_set_font_color(format, soft)
    case .number(let code):
      format_set_num_format(format, code)
    }
  }

  /// Ends the workbook and hands over its bytes; throws `ReportFault` when it could not be written.
  func finish() throws -> [UInt8] {
    isClosed = true
    let error = workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw ReportFault("XLSX", String(cString: lxw_strerror(error)))
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    try handle.seek(toOffset: 0)
    return [UInt8](try handle.readToEnd() ?? Data())
  }
}
