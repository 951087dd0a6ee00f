/// What the numbers in cells of each style stand for.
final class CellStyles: XMLHandler {
  private(set) var failure: TabularError?
  /// The shape of each cell style, in the workbook's order.
  private(set) var shapes: [NumberShape] = []
  private var codes: [Int: NumberShape] = [:]
  private var isInCellFormats = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "cellXfs" { isInCellFormats = true }
    if name == "numFmt", let id = attributes.number("numFmtId") {
      codes[id] = NumberShape(code: attributes.text("formatCode") ?? "")
    }
    guard name == "xf", isInCellFormats else { return checkSize() }
    let id = attributes.number("numFmtId") ?? 0
    // A format that the workbook defines itself comes first: some redefine Excel's numbers.
    shapes.append(codes[id] ?? NumberShape(builtIn: id) ?? .number)
    checkSize()
  }

  func end(_ name: XMLName) -> Bool {
    if name == "cellXfs" { isInCellFormats = false }
    return false
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  private func checkSize() {
    if max(shapes.count, codes.count) > TabularLimits.cellStyles {
      failure = .overLimit(.cellStyles, place: "the workbook")
    }
  }
}
