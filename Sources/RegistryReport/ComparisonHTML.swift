public import Registry

/// A comparison as one HTML file that needs nothing else: no script, nothing loaded, a style for the
/// screen by day and by night and for paper. It is well-formed XML too.
public struct ComparisonHTML {
  private let document: ReportDocument

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { document = ReportDocument(comparison) }

  /// The document.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <title>\(title)</title>
    <style>
    \(ReportStyle.css)</style>
    </head>
    <body>
    <main>
    <h1>\(Markup.escaped(document.title))</h1>
    <p class="question">\(Markup.escaped(document.question))</p>
    \(warning)\(tables)\(notes)\(sources)</main>
    <footer><p class="promise">\(Markup.escaped(ReportDocument.promise))</p></footer>
    </body>
    </html>

    """
  }

  private var title: String { Markup.escaped("\(document.title) – \(document.question)") }

  private var warning: String {
    document.isFictitious
      ? "<p class=\"warning\">\(Markup.escaped(ReportDocument.warning))</p>\n" : ""
  }

  /// One table needs no heading of its own.
  private var tables: String {
    let pages = document.pages
    return pages.map { table in
      let heading = pages.count > 1 ? "<h2>\(Markup.name(table.title))</h2>\n" : ""
      return heading + TableMarkup(table).html
    }.joined()
  }

  private var notes: String {
    guard !document.notes.isEmpty else { return "" }
    let items = document.notes.map { "<li>\(Markup.name($0))</li>\n" }.joined()
    return "<ul class=\"notes\">\n\(items)</ul>\n"
  }

  private var sources: String {
    guard !document.sources.isEmpty else { return "" }
    let items = zip(1..., document.sources).map { "<li id=\"source-\($0)\">\(source($1))</li>\n" }
    return """
      <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol class="sources">
      \(items.joined())</ol>
      </section>

      """
  }

  private func source(_ source: ReportSource) -> String {
    let name = Markup.name(source.title)
    let title = source.address.map {
      "<a href=\"\(Markup.escaped($0))\" rel=\"external nofollow noreferrer\">\(name)</a>"
    }
    let details = source.details + [source.attribution].compactMap { $0 }
    let more =
      details.isEmpty ? "" : "<small>\(details.map(Markup.name).joined(separator: " · "))</small>"
    return "\(title ?? name) (\(Markup.escaped(source.kind.lowercased())))\(more)"
  }
}
