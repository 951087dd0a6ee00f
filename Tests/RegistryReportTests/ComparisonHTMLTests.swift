import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct ComparisonHTMLTests {
  private func elements(_ count: Int) throws -> [ForeignReader.Element] {
    let comparison = try ReportSample.comparison(ReportSample.programs(count))
    return try ForeignReader.elements(of: Data(ComparisonHTML(comparison).text.utf8))
  }

  @Test(arguments: [1, 4, 9, 12])
  func `every heading of a table says what it heads`(count: Int) throws {
    let elements = try elements(count)
    let heads = elements.filter { $0.name == "th" }
    #expect(!heads.isEmpty)
    #expect(heads.allSatisfy { $0.attributes["scope"] != nil })
    #expect(elements.first?.attributes["lang"] == "en")
    #expect(elements.count { $0.name == "h1" } == 1)
    #expect(elements.count { $0.name == "main" } == 1)
  }

  @Test func `every mark leads to a source that is there`() throws {
    let elements = try elements(4)
    let places = Set(elements.compactMap { $0.attributes["id"] }.map { "#" + $0 })
    let marks = elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(!marks.isEmpty)
    #expect(marks.allSatisfy(places.contains))
  }

  @Test func `nothing is loaded and nothing runs`() throws {
    let programs = ReportSample.hostile.map { ReportSample.Program(title: $0, institution: $0) }
    let text = ComparisonHTML(try ReportSample.comparison(programs)).text
    let elements = try ForeignReader.elements(of: Data(text.utf8))
    #expect(!elements.contains { ["script", "link", "img", "iframe", "object"].contains($0.name) })
    #expect(
      !elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" } })
    #expect(!text.contains("url(") && !text.contains("@import"))
  }

  @Test func `an address that is none of the web is no link`() throws {
    for url in ["javascript:alert(1)", "https://a.example/'onclick=x", "file:///etc/passwd"] {
      let json = #"[{"id": 1, "source": "s", "kind": "regulator", "title": "T", "url": "\#(url)"}]"#
      let evidence = try JSONDecoder().decode([Evidence].self, from: Data(json.utf8))
      #expect(evidence.map(ReportSource.init).first?.address == nil, "\(url)")
    }
  }

  @Test func `invented data are called so, real data are not`() throws {
    let invented = ComparisonHTML(try ReportSample.comparison([.init(), .init()])).text
    #expect(invented.contains("invented data"))
    let program = ReportSample.Program(kind: "institution")
    let real = ComparisonHTML(try ReportSample.comparison([program, program])).text
    #expect(!real.contains("invented data"))
  }
}
