import HTTPTypes
import Hummingbird

/// The one script of all pages. Everything works without it; with it, fields suggest what is being
/// typed, and the compare bar counts what is ticked.
enum Script {
  /// The script as it is sent; like the style sheet it is asked for again after ten minutes.
  static var response: Response {
    TextResponse(text, type: "text/javascript", headers: [.cacheControl: "max-age=600"]).response
  }

  /// The parts, each a closed function.
  static let text = [TypeaheadScript.text, CompareBarScript.text].joined(separator: "\n")
}
