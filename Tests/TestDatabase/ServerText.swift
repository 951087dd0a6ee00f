/// Connection strings and URLs as libpq reads them.
enum ServerText {
  /// The same server with another search path, in the text's own form.
  static func adding(searchPath: String, to text: String) -> String {
    guard text.contains("://") else { return "\(text) options='-csearch_path=\(searchPath)'" }
    let path = searchPath.replacing(",", with: "%2C")
    return "\(text)\(text.contains("?") ? "&" : "?")options=-csearch_path%3D\(path)"
  }
}
