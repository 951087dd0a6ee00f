import Foundation

/// A pipe that wakes a connection waiting on its socket; any thread may ring it.
final class Bell: Sendable {
  /// Becomes readable when the bell is rung.
  let readEnd: Int32
  private let writeEnd: Int32

  /// Throws where the process has no file descriptors left.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw DatabaseError.connectionFailed("no pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// Wakes whoever waits, now or next.
  func ring() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Forgets all rings so far.
  func silence() {
    var bytes: [UInt8] = Array(repeating: 0, count: 16)
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }
}
