import Foundation

/// The bytes of a file, read with `read(2)` so that a file of any size needs no memory of its own.
public final class FileByteSource: ByteSource {
  private let path: String
  private let descriptor: Int32
  private var running = RunningDigest()
  /// The size of the file when it was opened; nil for a pipe or a device.
  public let totalBytes: Int?

  /// Opens the file at a path; throws `TabularError.unreadable` with the system's own reason.
  public init(path: String) throws(TabularError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    self.path = path
    self.descriptor = descriptor
    self.totalBytes = Self.size(of: descriptor)
  }

  deinit { close(descriptor) }

  /// How many bytes have been read so far.
  public var bytesRead: Int { running.count }

  /// The SHA-256 of the whole file in lower-case hexadecimal; nil until its end has been read.
  public var digest: String? { running.hexadecimal }

  /// Fills the buffer from its front and answers how many bytes it now holds; 0 is the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    var count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    while count < 0 && errno == EINTR {
      count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw Self.unreadable(path, errno) }
    running.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  /// A second descriptor of the same open file, which the caller closes; it stays the file that was
  /// digested, whatever becomes of its name.
  func duplicate() throws(TabularError) -> Int32 {
    let second = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard second >= 0 else { throw Self.unreadable(path, errno) }
    return second
  }

  private static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func unreadable(_ path: String, _ code: Int32) -> TabularError {
    .unreadable(path: path, reason: String(cString: strerror(code)))
  }
}
