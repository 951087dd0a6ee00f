import Registry
import Testing

@testable import RegistryWeb

@Suite struct LinkTests {
  @Test func `a code of any characters is one segment of a path`() {
    #expect(Link.program("aicte:1-2/x y?#%") == "/programs/aicte:1-2%2Fx%20y%3F%23%25")
    #expect(Link.institution("ipeds:166683") == "/institutions/ipeds:166683")
  }

  @Test func `a chosen day stays chosen`() {
    #expect(
      Link.program("a:1", asOf: CivilDate(iso: "2020-01-02")) == "/programs/a:1?as_of=2020-01-02")
  }

  @Test(arguments: ["https://example.edu/fees?a=1", "HTTP://example.edu"])
  func `a page of the web is linked to`(address: String) {
    #expect(Link.outward(address) == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript://x", "data:text/html,x", "//example.edu", "/etc/passwd",
    "file:///etc/passwd", "ftp://example.edu", " https://example.edu", "java\nscript:x",
    "https:example.edu", "www.example.edu", "",
  ])
  func `anything else is not linked to`(address: String) {
    #expect(Link.outward(address) == nil)
  }
}
