import CPango
import Registry

/// A PDF that is being written: pages, and text with its fonts. The same calls give the same bytes.
final class PDFCanvas {
  /// The fonts, as text is set with them.
  let fonts: OpaquePointer
  private let map: FontMap
  private let surface: OpaquePointer
  private let page: OpaquePointer
  private let sink = ByteSink()
  private var isOpen = false
  /// Cairo marks a PDF as tagged only when this is the one root of its structure.
  private static let root = "Document"

  /// An empty document; its date is the day that its facts are as of, not the day it is made.
  init(title: String, asOf: CivilDate) {
    let (width, height) = PlannedPage.Format.portrait.size
    surface = cairo_pdf_surface_create_for_stream(
      ByteSink.receive, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    page = cairo_create(surface)
    let day = "\(asOf)T00:00:00Z"
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Prospectus")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, day)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, day)
    map = PDFFonts.shared.take()
    fonts = map.context()
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(fonts))
    cairo_destroy(page)
    // Writes what is left, so the sink must still be there.
    cairo_surface_destroy(surface)
    PDFFonts.shared.putBack(map)
  }

  /// Draws a whole page.
  func draw(_ planned: PlannedPage) {
    let (width, height) = planned.format.size
    cairo_pdf_surface_set_size(surface, width, height)
    if !isOpen { cairo_tag_begin(page, Self.root, "") }
    isOpen = true
    for item in planned.items {
      switch item {
      case .text(let block, let line, let x, let y): block.draw(line, on: page, x: x, y: y)
      case .fill(let box, let color): fill(box, color)
      case .begin(let tag, let attributes): cairo_tag_begin(page, tag, attributes)
      case .end(let tag): cairo_tag_end(page, tag)
      }
    }
    cairo_show_page(page)
  }

  private func fill(_ box: PageBox, _ color: PDFColor) {
    cairo_set_source_rgb(page, color.red, color.green, color.blue)
    cairo_rectangle(page, box.x, box.y, box.width, box.height)
    cairo_fill(page)
    cairo_set_source_rgb(page, 0, 0, 0)
  }

  /// Ends the document; throws `ReportFault` when cairo could not draw something.
  func finish() throws -> [UInt8] {
    if isOpen { cairo_tag_end(page, Self.root) }
    cairo_surface_finish(surface)
    for status in [cairo_status(page), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED {
      throw ReportFault("PDF", String(cString: cairo_status_to_string(status)))
    }
    return sink.bytes
  }
}

/// Where cairo puts the bytes of a document.
private final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// What cairo calls with each piece.
  static let receive: cairo_write_func_t = { sink, data, count in
    guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let bytes = UnsafeBufferPointer(start: data, count: Int(count))
    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes.append(contentsOf: bytes)
    return CAIRO_STATUS_SUCCESS
  }
}
