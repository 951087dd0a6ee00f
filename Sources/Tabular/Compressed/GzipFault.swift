/// What is wrong with a file compressed with gzip, apart from its size.
public enum GzipFault: Sendable, Hashable {
  /// The file ends before the compressed text does.
  case truncated
  /// The compressed text or its checksum is wrong.
  case damaged
  /// Something that is not gzip follows the compressed text.
  case trailingBytes
}

extension GzipFault: CustomStringConvertible {
  /// One plain sentence, and what to do.
  public var description: String {
    switch self {
    case .truncated: "The compressed file ends too early; fetch it again."
    case .damaged: "The compressed file is damaged; fetch it again."
    case .trailingBytes:
      "After the compressed text there are bytes that are not gzip; fetch the file again."
    }
  }
}
