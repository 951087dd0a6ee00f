import HTTPTypes
import Hummingbird

/// A page: what goes into the frame that all pages share.
protocol Page {
  /// The name of the tab; the frame adds the program's.
  var title: String { get }
  /// The content.
  var main: HTML { get }
  /// The status it is sent with.
  var status: HTTPResponse.Status { get }
  /// Whether it shows invented sample data, which the frame then says.
  var isFictitious: Bool { get }
  /// How the content lies on the screen.
  var layout: Frame.Layout { get }
}

extension Page {
  /// Found and well.
  var status: HTTPResponse.Status { .ok }
  /// Real data.
  var isFictitious: Bool { false }
  /// A column of text.
  var layout: Frame.Layout { .text }

  /// The page as it is sent.
  var response: Response { response(adding: [:]) }

  /// The page with further headers.
  func response(adding headers: HTTPFields) -> Response {
    TextResponse(Frame(self).html.text, type: "text/html", status: status, headers: headers)
      .response
  }
}
