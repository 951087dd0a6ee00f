import Crypto

/// The SHA-256 and the count of bytes that go by.
struct RunningDigest {
  private var hasher = SHA256()
  private(set) var count = 0
  private(set) var hexadecimal: String?

  /// Takes the next bytes; none means the end, and settles the digest.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    guard hexadecimal == nil else { return }
    guard !bytes.isEmpty else { return finish() }
    hasher.update(bufferPointer: bytes)
    count += bytes.count
  }

  private mutating func finish() {
    let digits = Array("0123456789abcdef".utf8)
    let text = hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }
}
