/// What all pages have around their content: head, masthead and foot.
struct Frame {
  /// How the content lies on the screen.
  enum Layout: String {
    /// A column of text of a comfortable width.
    case text
    /// As wide as the screen, for tables with many columns.
    case wide
    /// A narrow column with a large search box of its own.
    case front
    /// A column of text with a search form of its own.
    case search

    /// Whether the masthead needs a search box, because the content has none.
    var needsSearchBox: Bool { self == .text || self == .wide }
  }

  private let page: any Page

  /// The frame of `page`.
  init(_ page: any Page) { self.page = page }

  /// The whole document.
  var html: HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/prospectus.css">
    <script src="/prospectus.js" defer></script>
    </head>
    <body class="\(page.layout.rawValue)">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="masthead">
    <a class="wordmark" href="/">Prospectus</a>
    \(page.layout.needsSearchBox ? SearchBox().html : "")
    </header>
    \(page.isFictitious ? Self.example : "")
    <main id="main">
    \(page.main)
    </main>
    <footer>
    <p>Every value is what its source says, with the source and its date beside it. What no source \
    says is called unknown, and is neither zero nor no.</p>
    </footer>
    </body>
    </html>

    """
  }

  /// A tab has no markup to shut a name off with, so Unicode's own marks do it.
  private var title: String {
    page.title.isEmpty ? "Prospectus" : "\u{2068}\(page.title)\u{2069} – Prospectus"
  }

  private static let example: HTML = """
    <aside class="example" aria-label="Example"><strong>Example – invented data.</strong> What is \
    marked as an example does not exist, and nothing said of it is true of any other institution.</aside>
    """
}
