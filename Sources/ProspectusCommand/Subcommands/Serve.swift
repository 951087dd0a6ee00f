import ArgumentParser
import Logging
import Postgres
import RegistryStore
import RegistryWeb

/// `prospectus serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the pages until Ctrl-C.",
    discussion: """
      EXAMPLES
        prospectus serve
        prospectus serve --bind 127.0.0.1:9000
      """)
  @OptionGroup var bind: BindOptions
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    try await PageServer(
      database: try await database.reading(size: 4, deadline: .seconds(5)), bind: bind
    ).run()
  }
}

/// Where pages are served.
struct BindOptions: ParsableArguments {
  @Option(help: "Address and port; loopback unless given.")
  var bind = "127.0.0.1:8080"

  /// Refuses what is no address and port.
  func validate() throws {
    guard parts != nil else {
      throw ValidationError("--bind \(bind) is not an address and a port, like 127.0.0.1:8080")
    }
  }

  /// The address and the port, in two parts.
  var parts: (host: String, port: Int)? {
    guard let colon = bind.lastIndex(of: ":"), let port = Int(bind[bind.index(after: colon)...]),
      (0...65535).contains(port), colon > bind.startIndex
    else { return nil }
    let host = bind[..<colon].filter { $0 != "[" && $0 != "]" }
    return (String(host), port)
  }
}

/// Serves pages from a database until it is told to stop.
struct PageServer {
  let database: Database
  let bind: BindOptions

  /// Runs until Ctrl-C and then closes the pool.
  func run() async throws {
    guard let parts = bind.parts else { return }
    var logger = Logger.command
    logger.logLevel = .warning
    let host = parts.host
    try await servePages(
      database: database, bind: parts, today: { AsOfOptions.today }, logger: logger
    ) { port in
      // Before anybody knows where to ask: nothing is mapped or unmapped meanwhile.
      StartMemory.giveBack()
      StandardError.write("Serving http://\(host):\(port)/ until Ctrl-C.\n")
    }
    await database.close()
  }
}
