import CPango

/// A color of the page, each part from 0 to 1.
struct PDFColor: Sendable, Equatable {
  let red: Double
  let green: Double
  let blue: Double

  /// The color that a style sheet writes as six hexadecimal digits.
  init(_ rgb: UInt32) {
    red = Double(rgb >> 16 & 0xFF) / 255
    green = Double(rgb >> 8 & 0xFF) / 255
    blue = Double(rgb & 0xFF) / 255
  }

  /// Text.
  static let ink = PDFColor(0x1F2529)
  /// What stands beside the main thing.
  static let soft = PDFColor(0x575F66)
  /// What stands out.
  static let accent = PDFColor(0x0A5C63)
  /// Between rows.
  static let line = PDFColor(0xD5D1C8)
  /// Behind a warning or a heading.
  static let tint = PDFColor(0xE8F1F0)
}

/// How a run of text looks.
struct TextLook: Sendable {
  /// The size in points.
  var size: Double
  /// Whether it is bold.
  var isBold = false
  /// Whether it is slanted.
  var isItalic = false
  /// Its color.
  var color = PDFColor.ink

  /// The attributes that Pango applies to bytes `start` to `end` of a text.
  func attributes(from start: Int, to end: Int) -> [UnsafeMutablePointer<PangoAttribute>] {
    let part = { (value: Double) in UInt16(value * 65_535) }
    let attributes = [
      // A code that is broken between lines must not gain a hyphen.
      pango_attr_insert_hyphens_new(0),
      pango_attr_size_new(Int32(size * Double(PANGO_SCALE))),
      pango_attr_weight_new(isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL),
      pango_attr_style_new(isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL),
      pango_attr_foreground_new(part(color.red), part(color.green), part(color.blue)),
    ].compactMap { $0 }
    for attribute in attributes {
      (attribute.pointee.start_index, attribute.pointee.end_index) = (guint(start), guint(end))
    }
    return attributes
  }
}

extension TextLook {
  /// The title of a report.
  static let title = TextLook(size: 19, isBold: true)
  /// What was asked, below it.
  static let question = TextLook(size: 10.5, color: .soft)
  /// That what follows is made up.
  static let warning = TextLook(size: 9, isBold: true, color: .accent)
  /// The heading of a part.
  static let heading = TextLook(size: 12.5, isBold: true)
  /// A note below the tables.
  static let note = TextLook(size: 8.4)
  /// The number of a source.
  static let sourceNumber = TextLook(size: 8, isBold: true, color: .accent)
  /// The title of a source.
  static let source = TextLook(size: 8)
  /// What else is known of a source.
  static let sourceDetail = TextLook(size: 8, color: .soft)
  /// The address of a source.
  static let address = TextLook(size: 7.2, color: .accent)
  /// The foot of a page, and what the report promises.
  static let foot = TextLook(size: 7.6, color: .soft)

  /// What nearly every report has.
  static let usual = [
    title, question, heading, note, sourceNumber, source, sourceDetail, address, foot,
  ]
}

/// Text of one look.
struct TextRun: Sendable {
  let text: String
  let look: TextLook

  /// `text`, looking so.
  init(_ text: String, _ look: TextLook) { (self.text, self.look) = (text, look) }
}
