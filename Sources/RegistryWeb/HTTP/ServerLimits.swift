import HummingbirdCore
import NIOCore

/// What one client may ask of the server before it is turned away.
enum ServerLimits {
  /// Connections at once; further ones wait in the kernel's queue. Each takes some 50 kB here, and
  /// the default limit of open files is 1024.
  static let connections = 512

  /// Bytes of answers that are kept for whoever asks again, and of as many older ones: some thousand
  /// programs, or some hundred comparisons.
  static let answers = 4 << 20

  /// A browser keeps a connection for a minute or so between two pages; one that sends nothing for
  /// longer, or a head that never ends, is closed. A page needs some twenty header fields, and its
  /// cookies none of ours.
  static var channel: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(30),
      httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
  }
}
