import HTTPTypes
import Hummingbird

/// The one style sheet of all pages.
enum Stylesheet {
  /// The sheet as it is sent; a browser asks for it again after ten minutes, so that a new version
  /// of the program is not dressed in the old one's clothes for long.
  static var response: Response {
    TextResponse(text, type: "text/css", headers: [.cacheControl: "max-age=600"]).response
  }

  /// The parts in the order in which they may override each other.
  static let text = [
    ColorStyle.css, TextStyle.css, FormStyle.css, ResultStyle.css, TableStyle.css, FigureStyle.css,
    PrintStyle.css,
  ].joined(separator: "\n")
}
