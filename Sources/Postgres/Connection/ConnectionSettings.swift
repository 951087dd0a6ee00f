import CPostgres

/// Where and as whom to connect, in libpq's own words.
public struct ConnectionSettings: Sendable {
  /// A connection string or URL, or nil for libpq's defaults.
  let text: String?

  /// A libpq connection string or URL; nil leaves everything to `PG*` variables and services.
  ///
  /// The text is handed to libpq as it is, so several hosts, services and password files work.
  public static func libpq(_ text: String?) -> ConnectionSettings {
    ConnectionSettings(text: text)
  }

  /// Whether the text names only Unix sockets and this machine's loopback addresses.
  ///
  /// False where it names no host at all, because a variable or a service might.
  public var namesThisMachine: Bool {
    let hosts = options(named: "host") + options(named: "hostaddr")
    let local = ["localhost", "127.0.0.1", "::1"]
    return !hosts.isEmpty
      && hosts.allSatisfy { $0.hasPrefix("/") || local.contains($0) }
  }

  /// libpq's keywords and values; later ones win, and those of the text win over ours before it.
  var parameters: [(keyword: String, value: String)] {
    var parameters = [("fallback_application_name", "prospectus")]
    if !Self.isSetOutside("connect_timeout") {
      parameters.append(("connect_timeout", "5"))
    }
    if let text {
      parameters.append(("dbname", text))
    }
    return parameters + [("client_encoding", "UTF8")]
  }

  /// The comma-separated values libpq reads for a keyword in the text.
  private func options(named keyword: String) -> [String] {
    guard let text, let options = PQconninfoParse(text, nil) else { return [] }
    defer { PQconninfoFree(options) }
    return Self.value(of: keyword, in: options)?
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
  }

  /// Whether a `PG*` variable or a service sets the keyword.
  private static func isSetOutside(_ keyword: String) -> Bool {
    guard let options = PQconndefaults() else { return false }
    defer { PQconninfoFree(options) }
    return value(of: keyword, in: options) != nil
  }

  private static func value(
    of keyword: String, in options: UnsafeMutablePointer<PQconninfoOption>
  ) -> String? {
    var option = options
    while let name = option.pointee.keyword {
      if String(cString: name) == keyword {
        return option.pointee.val.map { String(cString: $0) }
      }
      option += 1
    }
    return nil
  }
}
