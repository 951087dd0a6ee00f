/// Bytes that are read once from front to back, a piece at a time, and digested on the way.
///
/// A class, so that who holds the source can watch its progress while a reader reads it.
public protocol ByteSource: AnyObject {
  /// Fills the buffer from its front and answers how many bytes it now holds; 0 is the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int
  /// How many bytes have been read so far.
  var bytesRead: Int { get }
  /// How many bytes there are in all; nil where that is not known before the end.
  var totalBytes: Int? { get }
  /// The SHA-256 of all bytes in lower-case hexadecimal; nil until the end has been read.
  var digest: String? { get }
}
