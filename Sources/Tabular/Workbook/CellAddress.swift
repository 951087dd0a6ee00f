/// The column of a cell, as a spreadsheet letters it.
enum CellAddress {
  /// Excel's last column, XFD.
  private static let lastColumn = 16_384

  /// The column of an address such as `AB12`, from 0; nil if it is none.
  static func column(_ address: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var place = address
    while let digit = letter(place.pointee) {
      column = column * 26 + digit
      place += 1
      if column > lastColumn { return nil }
    }
    return column > 0 ? column - 1 : nil
  }

  /// The letters of a column, from 0: A, B, … Z, AA.
  static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The row of an address such as `AB12`; nil if it has none.
  static func row(_ address: String) -> Int? {
    Int(address.drop { $0.isLetter })
  }

  private static func letter(_ byte: CChar) -> Int? {
    switch UInt8(bitPattern: byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 64
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 96
    default: nil
    }
  }
}
