/// The merged ranges of a sheet, which stand in its file after all rows.
final class SheetMerges: XMLHandler {
  /// A range of cells that a person sees as one.
  struct Range {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  private(set) var failure: TabularError?
  private(set) var ranges: [Range] = []

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "mergeCell", ranges.count < TabularLimits.mergedRanges,
      let range = attributes.text("ref").flatMap(Self.range)
    else { return }
    ranges.append(range)
  }

  func end(_ name: XMLName) -> Bool { false }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  /// A range such as `A3:C3`.
  private static func range(_ reference: String) -> Range? {
    let corners = reference.split(separator: ":").map(String.init)
    guard corners.count == 2, let top = CellAddress.row(corners[0]),
      let bottom = CellAddress.row(corners[1]), let left = CellAddress.column(corners[0]),
      let right = CellAddress.column(corners[1]), top <= bottom, left <= right
    else { return nil }
    return Range(rows: top...bottom, columns: left...right)
  }
}
