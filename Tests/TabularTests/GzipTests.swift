import Tabular
import Testing

@Suite struct GzipTests {
  private let text = "name,fee\nKöln,1\nUlm,2\n"

  @Test(arguments: [1, 7, Int.max])
  func `a compressed file is read like the file itself, in pieces of any size`(size: Int) {
    let table = Table(Deflate.gzip(text.utf8), pieceSize: size)
    #expect(table.headings == ["name", "fee"])
    #expect(table.rows == [["Köln", "1"], ["Ulm", "2"]])
    #expect(table.found?.isGzipped == true)
  }

  @Test func `several compressed files in one are one, and zeros may follow`() {
    let first = Deflate.gzip("name,fee\nKöl".utf8)
    let second = Deflate.gzip("n,1\n".utf8)
    let table = Table(first + second + [0, 0, 0])
    #expect(table.rows == [["Köln", "1"]])
  }

  @Test func `the digest is that of the compressed file`() {
    let bytes = Deflate.gzip(text.utf8)
    let source = MemoryByteSource(bytes)
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while buffer.withUnsafeMutableBytes({ source.read(into: $0) }) > 0 {}
    #expect(Table(bytes).digest == source.digest)
    #expect(source.digest != nil)
  }

  @Test func `a file that ends too early is refused, wherever it ends`() {
    let bytes = Deflate.gzip(text.utf8)
    for count in 3..<bytes.count {
      #expect(Table(bytes.prefix(count)).error == .gzip(.truncated), "\(count) bytes")
    }
  }

  @Test func `damage and foreign bytes are refused`() {
    var bytes = Deflate.gzip(text.utf8)
    #expect(Table(bytes + [1]).error == .gzip(.trailingBytes))
    bytes[bytes.count - 5] ^= 1
    #expect(Table(bytes).error == .gzip(.damaged))
  }

  @Test func `a bomb is refused by what it has unpacked to`() {
    let bomb = Deflate.gzip(
      String(repeating: String(repeating: "x", count: 9_999) + "\n", count: 6_000).utf8)
    var error: TabularError?
    let time = ContinuousClock().measure { error = Table(bomb).error }
    #expect(error == .overLimit(.inflationRatio, place: "the compressed file"))
    #expect(time < .seconds(1))
  }

  @Test func `a bomb of small rows is refused before its rows are read`() {
    let rows = "a,b\n" + String(repeating: "c,d\n", count: 15_000_000)
    let table = Table(Deflate.gzip(rows.utf8))
    #expect(table.error == .overLimit(.inflationRatio, place: "the compressed file"))
    #expect(table.rows.isEmpty)
  }
}
