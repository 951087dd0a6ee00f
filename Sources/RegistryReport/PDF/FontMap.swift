import CPango

/// The fonts found for what has been set so far. One thread at a time may use it.
final class FontMap: @unchecked Sendable {
  private let map: UnsafeMutablePointer<PangoFontMap>

  /// Debian's `fonts-noto-core` has all of them; where they are missing, what is there is taken.
  private static let family = """
    Noto Sans, Noto Sans Devanagari, Noto Sans Tamil, Noto Sans Telugu, Noto Sans Bengali, \
    Noto Sans Gujarati, Noto Sans Kannada, Noto Sans Malayalam, Noto Sans Gurmukhi, \
    Noto Sans Oriya, Noto Sans Arabic, DejaVu Sans, sans-serif
    """

  /// A map that knows no font yet; a point is a unit of the page.
  init() {
    map = pango_cairo_font_map_new()
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(map)) }

  /// What text is set with, to be unreferenced by whoever asked. Letters stand at exact places:
  /// hinting is for screens, and rounding would make gaps between words uneven.
  func context() -> OpaquePointer {
    let fonts: OpaquePointer = pango_font_map_create_context(map)
    pango_context_set_round_glyph_positions(fonts, 0)
    pango_context_set_language(fonts, pango_language_from_string("en"))
    // The report is English: an Arabic name is set from right to left, and what stands after it after it.
    pango_context_set_base_dir(fonts, PANGO_DIRECTION_LTR)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(fonts, options)
    cairo_font_options_destroy(options)
    let description = pango_font_description_from_string(Self.family)
    pango_context_set_font_description(fonts, description)
    pango_font_description_free(description)
    return fonts
  }

  /// Finds the fonts that nearly every report is set in.
  func findUsualFonts() {
    let fonts = context()
    defer { g_object_unref(UnsafeMutableRawPointer(fonts)) }
    let cells = CellSetting(size: ReportPages.wideSize, fonts: fonts).usualLooks
    for look in TextLook.usual + cells {
      _ = TextBlock([TextRun("Aa 1", look)], width: 400, in: fonts)
    }
  }
}
