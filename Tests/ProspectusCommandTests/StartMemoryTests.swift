import Foundation
import Testing

@testable import ProspectusCommand

@Suite("Memory of the start")
struct StartMemoryTests {
  /// A mapping as the kernel describes it, in short.
  private func mapping(_ line: String, anonymous: Int, swap: Int = 0) -> String {
    """
    \(line)
    Size:                 16 kB
    Rss:                  16 kB
    Anonymous:        \(anonymous) kB
    Swap:             \(swap) kB
    SwapPss:               0 kB
    VmFlags: rd ex mr mw me

    """
  }

  @Test("only what is as in its file and nobody writes to is given back")
  func unwritten() {
    let mappings = [
      mapping("10000-20000 r-xp 00000000 fe:00 67      /opt/some program/p", anonymous: 0),
      mapping("20000-30000 r--p 00010000 fe:00 67      /opt/some program/p", anonymous: 8),
      mapping("30000-40000 rw-p 00020000 fe:00 67      /opt/some program/p", anonymous: 0),
      mapping("40000-50000 rw-p 00000000 00:00 0       [heap]", anonymous: 16),
      mapping("50000-60000 r-xp 00000000 00:00 0       [vdso]", anonymous: 0),
      mapping("60000-70000 r-xp 00000000 fe:00 13      /lib/traced.so", anonymous: 4),
      mapping("70000-80000 r--p 00000000 fe:00 14      /lib/libsmall.so", anonymous: 4),
      mapping("71000-72000 r--p 00000000 fe:00 14      /lib/libswap.so", anonymous: 0, swap: 8),
      mapping("80000-90000 r--p 00000000 fe:00 15      /lib/libc.so.6", anonymous: 0),
      mapping("90000-a0000 ---p 00001000 fe:00 15      /lib/libc.so.6", anonymous: 0),
    ]
    let found = StartMemory.unwritten(mappings.joined())
    #expect(found == [0x10000..<0x20000, 0x80000..<0x90000, 0x90000..<0xA0000])
    #expect(StartMemory.unwritten("").isEmpty)
  }

  @Test("what is mapped is read to its end")
  func end() throws {
    let place = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "getpid"))
    let mappings = StartMemory.mappings
    #expect(StartMemory.unwritten(mappings).contains { $0.contains(UInt(bitPattern: place)) })
    #expect(mappings.contains("[stack]"))
  }

  @Test("the program holds less of its files afterwards, and goes on")
  func goesOn() throws {
    let words = (1...1000).map { "word \($0)" }
    let before = try held()
    StartMemory.giveBack()
    #expect(try held() < before)
    #expect(words.sorted().count == 1000)
    #expect(words.joined(separator: ",").split(separator: ",").map(String.init) == words)
  }

  /// The kB of pages of files that the process holds.
  private func held() throws -> Int {
    let status = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/status")).readToEnd()
    let lines = String(decoding: status ?? Data(), as: UTF8.self).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("RssFile:") })
    return try #require(
      line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
  }
}
