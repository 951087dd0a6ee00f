/// What a form sends along without showing it.
struct HiddenFields {
  private let parameters: [(name: String, value: String?)]

  /// The fields for those of `parameters` that have a value.
  init(_ parameters: [(name: String, value: String?)]) { self.parameters = parameters }

  /// The fields.
  var html: HTML {
    let fields = parameters.compactMap { name, value in
      value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" as HTML }
    }
    return "\(fields)"
  }
}
