/// The sheets that a workbook lists, in the order of their tabs, and its date system.
final class SheetList: XMLHandler {
  /// A sheet and the identifier of its part.
  struct Sheet {
    let description: SheetDescription
    let relationship: String
  }

  private(set) var failure: TabularError?
  private(set) var sheets: [Sheet] = []
  private(set) var usesDatesOf1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "workbookPr" { usesDatesOf1904 = attributes.isTrue("date1904") }
    guard name == "sheet", let title = attributes.text("name"), let id = attributes.text("id")
    else { return }
    guard sheets.count < TabularLimits.sheets else {
      failure = .overLimit(.sheets, place: "the workbook")
      return
    }
    let state = attributes.text("state") ?? "visible"
    let description = SheetDescription(name: title, isHidden: state != "visible")
    sheets.append(Sheet(description: description, relationship: id))
  }

  func end(_ name: XMLName) -> Bool { false }

  func text(_ bytes: UnsafeRawBufferPointer) {}
}
