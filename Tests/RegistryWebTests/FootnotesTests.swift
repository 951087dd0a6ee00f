import Foundation
import Registry
import Testing

@testable import RegistryWeb

@Suite struct FootnotesTests {
  @Test func `sources are numbered as they are first cited and the rest is not listed`() throws {
    let notes = try notes(
      citing: [9, 4, 9, 7], [4, 5, 7, 9].map { Sample.source($0, title: "T\($0)") })
    #expect(Markup(notes.marks([4, 9]).text).words == " 1 2 ")
    #expect(Markup(notes.marks([4, 9]).text).values(of: "href") == ["#source-1", "#source-2"])
    let list = Markup(notes.list.text)
    #expect(list.values(of: "id") == ["sources", "source-1", "source-2", "source-3"])
    #expect(list.words.contains(#/T9 .*T4 .*T7 /#) && !list.words.contains("T5"))
  }

  @Test func `a fact without known evidence has no mark`() throws {
    #expect(try notes(citing: [1], [Sample.source(1)]).marks([2]).text.isEmpty)
    #expect(try notes(citing: [], [Sample.source(1)]).list.text.isEmpty)
  }

  @Test func `documents that nobody could tell apart share a number`() throws {
    let sources = [1, 2, 3].map { id in
      Sample.source(
        id, more: ["source": "s", "digest": "\(id)", "document": id == 3 ? "other.csv" : "one.csv"])
    }
    let notes = try notes(citing: [1, 2, 3], sources)
    #expect(Markup(notes.list.text).values(of: "id") == ["sources", "source-1", "source-2"])
    #expect(Markup(notes.marks([1, 2, 3]).text).values(of: "href") == ["#source-1", "#source-2"])
  }

  @Test func `a source is told with everything that is known of it`() throws {
    let source = Sample.source(
      1, title: "Fees", kind: "institution", url: "https://example.edu/fees",
      more: [
        "publisher": "Old College", "document": "fees.pdf", "retrievedOn": "2026-11-20",
        "license": "CC0 1.0", "attribution": "Thank you, Old College",
      ])
    let list = Markup(try notes(citing: [1], [source]).list.text)
    #expect(list.values(of: "href") == ["https://example.edu/fees"])
    for part in [
      "Fees", "Institution", "Old College", "fees.pdf", "dated 31 Jan 2026",
      "retrieved on 20 Nov 2026", "CC0 1.0", "Thank you, Old College",
    ] {
      #expect(list.words.contains(part), "\(part)")
    }
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
  func `only a page of the web is linked to`(url: String) throws {
    let list = try notes(citing: [1], [Sample.source(1, url: url)]).list
    #expect(!list.text.contains("<a "))
  }

  @Test func `a hostile source stays text`() throws {
    let hostile = "</li><script>x</script>\"'"
    let source = Sample.source(
      1, title: hostile, url: "https://example.edu/\"onclick=x",
      more: ["publisher": hostile, "document": hostile, "license": hostile, "attribution": hostile])
    let list = Markup(try notes(citing: [1], [source]).list.text)
    #expect(list.unbalanced == nil && !list.text.contains("<script"))
    #expect(list.values(of: "href") == ["https://example.edu/&quot;onclick=x"])
  }

  private func notes(citing cited: [Int], _ sources: [[String: Any]]) throws -> Footnotes {
    let data = try JSONSerialization.data(withJSONObject: sources)
    return Footnotes(citing: cited, in: try JSONDecoder().decode([Evidence].self, from: data))
  }
}
