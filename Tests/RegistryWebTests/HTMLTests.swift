import Testing

@testable import RegistryWeb

@Suite struct HTMLTests {
  @Test func `text is escaped for content and for attributes`() {
    let hostile = #"<script>alert("1")</script> & 'x'"#
    let html: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
    let escaped =
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
    #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func `markup in markup is not escaped again`() {
    let inner: HTML = "<b>\("a < b")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])\(3)</p>"
    #expect(
      outer.text == "<p><b>a &lt; b</b><b>a &lt; b</b><b>a &lt; b</b>3</p>")
  }

  @Test func `what already looks escaped is escaped like anything else`() {
    let html: HTML = "\("&lt;script&gt;")"
    #expect(html.text == "&amp;lt;script&amp;gt;")
  }

  @Test func `a name that turns the text around is shut off from its neighbors`() {
    let html: HTML = "<p>\(name: "abc\u{202E}def") 2026</p>"
    #expect(html.text == "<p><bdi>abc\u{202E}def</bdi> 2026</p>")
  }

  @Test func `a combining mark does not hide the character it stands on from escaping`() {
    let html: HTML = "\("<\u{0301}script>\"\u{0308}")"
    #expect(html.text == "&lt;\u{0301}script&gt;&quot;\u{0308}")
  }

  @Test func `pieces are joined with a separator between them`() {
    let pieces: [HTML] = ["<b>a</b>", "\("<")", "c"]
    #expect(pieces.joined(by: " · ").text == "<b>a</b> · &lt; · c")
    #expect([HTML]().joined(by: ", ").text.isEmpty)
  }
}
