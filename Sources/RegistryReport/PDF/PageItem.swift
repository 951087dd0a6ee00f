/// What is drawn on a page, in order.
enum PageItem {
  /// One line of a text, with its top left corner.
  case text(TextBlock, line: Int, x: Double, y: Double)
  /// A filled rectangle.
  case fill(PageBox, PDFColor)
  /// The start of a part of the document's structure, such as `TR`, with cairo's attributes for it.
  case begin(String, attributes: String)
  /// Its end.
  case end(String)
}

/// A rectangle on a page in points, from the top left corner.
struct PageBox {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// A page: its size in points and what is drawn on it.
struct PlannedPage {
  /// A page of ISO 216 A4, upright or on its side.
  enum Format {
    case portrait
    case landscape

    /// Width and height in points: 210 by 297 millimeters.
    var size: (width: Double, height: Double) {
      self == .portrait ? (595.28, 841.89) : (841.89, 595.28)
    }
  }

  let format: Format
  var items: [PageItem] = []
}
