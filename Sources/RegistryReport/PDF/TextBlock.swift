import CPango

/// A paragraph set in lines of a width, each of which can be drawn by itself, so that a paragraph may
/// go on on the next page.
final class TextBlock {
  /// One line.
  struct Line {
    /// Its height in points.
    let height: Double
    /// How far below its top its letters stand.
    let baseline: Double
    /// The width of its letters in points.
    let width: Double
  }

  /// The lines, from the top.
  let lines: [Line]
  private let layout: OpaquePointer

  /// Sets `runs` in lines of `width` points with the fonts of `context`. What needs more than
  /// `mostLines` is cut, and ends in an ellipsis. The text is never read as markup.
  init(_ runs: [TextRun], width: Double, mostLines: Int? = nil, in context: OpaquePointer) {
    layout = pango_layout_new(context)
    let text = runs.map(\.text).joined()
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    pango_layout_set_width(layout, Int32(max(1, width) * Double(PANGO_SCALE)))
    // Lines begin at the left, whichever way their letters run.
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    if let mostLines {
      pango_layout_set_height(layout, Int32(-mostLines))
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    Self.apply(runs, to: layout)
    lines = (0..<pango_layout_get_line_count(layout)).map { [layout] number in
      var box = PangoRectangle()
      pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, number), nil, &box)
      let scale = Double(PANGO_SCALE)
      return Line(
        height: Double(box.height) / scale, baseline: -Double(box.y) / scale,
        width: Double(box.width) / scale)
    }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The height of all lines.
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Draws one line with its top left corner at a point.
  func draw(_ line: Int, on page: OpaquePointer, x: Double, y: Double) {
    guard lines.indices.contains(line) else { return }
    cairo_move_to(page, x, y + lines[line].baseline)
    pango_cairo_show_layout_line(page, pango_layout_get_line_readonly(layout, Int32(line)))
  }

  private static func apply(_ runs: [TextRun], to layout: OpaquePointer) {
    let list = pango_attr_list_new()
    var start = 0
    for run in runs {
      let end = start + run.text.utf8.count
      for attribute in run.look.attributes(from: start, to: end) {
        pango_attr_list_insert(list, attribute)
      }
      start = end
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }
}
