/// The texts that the cells of a workbook share, one after the other in one buffer.
///
/// Of rich text the characters are kept; phonetic readings beside them are not.
final class SharedStrings: XMLHandler {
  private(set) var failure: TabularError?
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var isInText = false
  private var phoneticDepth = 0
  private var start = 0

  /// `<si/>`, the shortest shared string, has five bytes.
  private static let shortestString = 5

  /// Makes room for a file of this size at once; memory that is not written costs nothing.
  func reserve(_ size: Int) {
    bytes.reserveCapacity(min(size, TabularLimits.sharedStringBytes))
    ends.reserveCapacity(min(size / Self.shortestString, TabularLimits.sharedStrings) + 1)
  }

  /// What `body` makes of a text, from 0; nil if there is no such text.
  func withText<Value>(_ index: Int, _ body: (ArraySlice<UInt8>) -> Value) -> Value? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return body(bytes[start..<Int(ends[index])])
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "rPh" { phoneticDepth += 1 }
    isInText = name == "t" && phoneticDepth == 0
  }

  func end(_ name: XMLName) -> Bool {
    isInText = false
    if name == "rPh" { phoneticDepth -= 1 }
    if name == "si" { endText() }
    return false
  }

  func text(_ piece: UnsafeRawBufferPointer) {
    guard isInText else { return }
    bytes.append(contentsOf: piece)
    if bytes.count > TabularLimits.sharedStringBytes {
      failure = .overLimit(.sharedStringBytes, place: "the workbook")
    } else if bytes.count - start > TabularLimits.cellBytes {
      failure = .overLimit(.cellBytes, place: "shared string \(ends.count + 1)")
    }
  }

  private func endText() {
    EscapedText.resolve(in: &bytes, from: start)
    start = bytes.count
    ends.append(UInt32(start))
    if ends.count > TabularLimits.sharedStrings {
      failure = .overLimit(.sharedStrings, place: "the workbook")
    }
  }
}
