import Registry

/// The addresses of the pages; every link and every form takes them from here.
enum Link {
  /// The page of an institution; a day that the reader chose stays chosen.
  static func institution(_ code: String, asOf: CivilDate? = nil) -> String {
    address("/institutions/" + PercentText.encoded(code), day(asOf))
  }

  /// The page of a program; a day that the reader chose stays chosen.
  static func program(_ code: String, asOf: CivilDate? = nil) -> String {
    address("/programs/" + PercentText.encoded(code), day(asOf))
  }

  /// The page of what a dossier is about.
  static func dossier(_ dossier: Dossier, asOf: CivilDate? = nil) -> String {
    dossier.program == nil
      ? institution(dossier.code, asOf: asOf) : program(dossier.code, asOf: asOf)
  }

  /// A path with the parameters that have something to say.
  static func address(_ path: String, _ parameters: [(name: String, value: String?)]) -> String {
    let parts = parameters.compactMap { name, value in
      value.map { "\(PercentText.encoded(name))=\(PercentText.encoded($0))" }
    }
    return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
  }

  /// The address as a link out of the registry, or nil when a browser would do something else with
  /// it than fetch a page: `javascript:` is an address, too.
  static func outward(_ text: String?) -> String? {
    guard let text, !text.contains(where: { $0.isWhitespace }) else { return nil }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    return ["http", "https"].contains(scheme) && text.dropFirst(scheme.count).hasPrefix("://")
      ? text : nil
  }

  private static func day(_ day: CivilDate?) -> [(name: String, value: String?)] {
    [("as_of", day?.description)]
  }
}
