import Foundation
import Testing

@testable import ProspectusCommand

@Suite("Memory of the start")
struct StartMemoryTests {
  @Test("only what nobody writes to is given back")
  func unwritten() {
    let maps = """
      55d0c0000000-55d0c1000000 r-xp 00000000 fe:00 6727930                    /opt/some program/p
      55d0c1000000-55d0c1100000 r--p 01000000 fe:00 6727930                    /opt/some program/p
      55d0c1100000-55d0c1200000 rw-p 01100000 fe:00 6727930                    /opt/some program/p
      55d0c1200000-55d0c1300000 rw-p 00000000 00:00 0                          [heap]
      7f0000000000-7f0000001000 r-xp 00000000 00:00 0                          [vdso]
      7f0000001000-7f0000002000 rwxp 00000000 fe:00 12                         /tmp/changed
      7f0000002000-7f0000003000 r--p 00000000 fe:00 13                         /lib/libc.so.6
      7f0000003000-7f0000004000 r-xp 00001000 fe:00 13                         /lib/libc.so.6
      7f0000004000-7f0000005000 r--p 00002000 fe:00 13                         /lib/libc.so.6
      7f0000005000-7f0000006000 r--s 00000000 fe:00 14                         /usr/lib/cache
      """
    let expected: [Range<UInt>] = [
      0x55D0_C000_0000..<0x55D0_C100_0000, 0x7F00_0000_2000..<0x7F00_0000_3000,
      0x7F00_0000_3000..<0x7F00_0000_4000,
    ]
    #expect(StartMemory.unwritten(maps) == expected)
  }

  @Test("what is mapped is read to its end")
  func maps() throws {
    let place = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "getpid"))
    let maps = StartMemory.maps
    #expect(StartMemory.unwritten(maps).contains { $0.contains(UInt(bitPattern: place)) })
    #expect(maps.contains("[stack]"))
  }

  @Test("a program goes on after it gave back its pages")
  func goesOn() {
    let words = (1...1000).map { "word \($0)" }
    StartMemory.giveBack()
    #expect(words.sorted().count == 1000)
    #expect(words.joined(separator: ",").split(separator: ",").map(String.init) == words)
  }
}
