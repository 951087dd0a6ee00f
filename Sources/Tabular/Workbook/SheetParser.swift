/// The rows of a sheet's XML, one at a time: pauses the reader at the end of each row.
final class SheetParser: XMLHandler {
  private(set) var failure: TabularError?
  /// The row that ended last; cells that are not there are empty, and none follow the last text.
  var row: TabularRow
  /// Whether the row that ended last is hidden.
  private(set) var isHidden = false

  private let sheet: String
  private let values: CellValues
  private var rowNumber = 0
  private var column = -1
  private var kind = CellValues.Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var isInValue = false
  private var isInFormula = false
  private var phoneticDepth = 0

  /// A parser of a sheet of this name.
  init(sheet: String, values: CellValues) {
    self.sheet = sheet
    self.values = values
    row = TabularRow(address: RowAddress(sheet: sheet, row: 0))
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      beginCell(attributes)
    } else if name == "v" {
      isInValue = true
    } else if name == "t" {
      isInValue = phoneticDepth == 0
    } else if name == "f" {
      isInFormula = true
    } else if name == "row" {
      beginRow(attributes)
    } else if name == "rPh" {
      phoneticDepth += 1
    }
  }

  func end(_ name: XMLName) -> Bool {
    if name == "v" || name == "t" {
      isInValue = false
    } else if name == "c" {
      endCell()
    } else if name == "row" {
      return true
    } else if name == "f" {
      isInFormula = false
    } else if name == "rPh" {
      phoneticDepth -= 1
    }
    return false
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    if isInValue { value.append(contentsOf: bytes) }
    if isInFormula { formula.append(contentsOf: bytes) }
    if max(value.count, formula.count) > TabularLimits.cellBytes { refuse(.cellBytes) }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    let number = attributes["r"] == nil ? rowNumber + 1 : attributes.number("r") ?? 0
    guard number > 0 else { return refuse(.unreadableAddress) }
    guard number > rowNumber else { return refuse(.disordered) }
    rowNumber = number
    column = -1
    row.restart(at: number)
    if number > TabularLimits.sheetRows { refuse(.sheetRows) }
    isHidden = attributes.isTrue("hidden")
  }

  private func beginCell(_ attributes: XMLAttributes) {
    let address = attributes["r"]
    guard let next = address.map(CellAddress.column) ?? (column + 1) else {
      return refuse(.unreadableAddress)
    }
    guard next > column else { return refuse(.disordered) }
    column = next
    style = attributes.number("s") ?? 0
    kind = attributes["t"].map(Self.kind) ?? .number
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
  }

  private static func kind(_ type: UnsafePointer<CChar>) -> CellValues.Kind {
    switch String(cString: type) {
    case "s": .sharedString
    case "str", "inlineStr": .text
    case "b": .boolean
    case "e": .error
    case "d": .date
    default: .number
    }
  }

  private func endCell() {
    guard !value.isEmpty else {
      // A formula that was never calculated must not look like an empty cell.
      if !formula.isEmpty { put([UInt8(ascii: "=")] + formula) }
      return
    }
    switch kind {
    case .sharedString: putSharedString()
    case .text:
      EscapedText.resolve(in: &value, from: 0)
      put(value)
    case .boolean: put(Array((value == [UInt8(ascii: "0")] ? "FALSE" : "TRUE").utf8))
    case .error: put(value)
    case .date: put(CellValues.text(ofDate: String(decoding: value, as: UTF8.self)).utf8)
    case .number:
      put(values.text(ofNumber: String(decoding: value, as: UTF8.self), style: style).utf8)
    }
  }

  private func putSharedString() {
    guard let index = Int(String(decoding: value, as: UTF8.self)),
      values.strings.withText(index, { self.put($0) }) != nil
    else { return refuse(.unknownSharedString) }
  }

  /// Puts a text into its column of the row; an empty text needs no cell.
  private func put(_ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    guard column < TabularLimits.columns else { return refuse(.columns) }
    while row.count < column { row.endCell() }
    row.append(text)
    row.endCell()
    if row.byteCount > TabularLimits.rowBytes { refuse(.rowBytes) }
  }

  private var place: String {
    let address = RowAddress(sheet: sheet, row: rowNumber).description
    return column < 0 ? address : "\(address), column \(CellAddress.letters(column))"
  }

  private func refuse(_ limit: TabularLimit) { failure = .overLimit(limit, place: place) }

  private func refuse(_ fault: WorkbookFault) { failure = .workbook(fault, place: place) }
}
