import RegistryWeb
import Testing

/// A page's source as a test reads it.
struct Markup {
  let text: String

  init(_ text: String) { self.text = text }

  /// The first tag that is closed before an inner one, or never; nil when all are in order.
  var unbalanced: String? {
    var open: [Substring] = []
    for tag in text.matches(of: /<(\/?)([a-z][a-z0-9]*)\b[^>]*>/) {
      let name = tag.output.2
      if Self.void.contains(String(name)) || tag.output.0.hasSuffix("/>") { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return "</\(name)>"
      }
    }
    return open.last.map { "<\($0)>" }
  }

  /// How often `part` occurs.
  func count(_ part: String) -> Int { text.ranges(of: part).count }

  /// What is left when every tag is taken away.
  var words: String { text.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ") }

  /// Every value of an attribute, in order.
  func values(of attribute: String) -> [String] {
    text.matches(of: /([a-z-]+)="([^"]*)"/).filter { $0.output.1 == attribute }
      .map { String($0.output.2) }
  }

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]
}
