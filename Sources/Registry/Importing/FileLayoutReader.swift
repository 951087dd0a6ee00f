extension FileLayout {
  private static let keys = [
    "delimiter", "encoding", "sheet", "header", "header_rows", "hidden_rows", "rows", "expand",
    "headings", "optional", "fill_down",
  ]

  /// Reads `file`.
  static func read(_ node: ProfileNode?) -> FileLayout {
    var layout = FileLayout()
    guard let node else { return layout }
    node.allow(keys)
    layout.encoding = node["encoding"]?.text
    layout.sheet = SheetReference.read(node["sheet"])
    layout.header = header(node["header"])
    layout.headerRows = count(node["header_rows"])
    layout.skipsHiddenRows = skipsHiddenRows(node["hidden_rows"])
    layout.rowsPath = node["rows"]?.items.compactMap(\.text)
    layout.expanding = node["expand"]?.items.compactMap(\.text)
    layout.optional = node["optional"]?.items.compactMap(\.text) ?? []
    layout.fillsDown = fillsDown(node["fill_down"])
    if layout.skipsHiddenRows, !layout.fillsDown.isEmpty {
      node["fill_down"]?.fault(
        "fill_down cannot be beside hidden_rows: skip, because the row with the text may be hidden")
    }
    let others = node["headings"]?.entries.map { entry in
      (entry.key, entry.value.isScalar ? [entry.value.text ?? ""] : entry.value.texts)
    }
    layout.otherHeadings = Dictionary(others ?? []) { first, _ in first }
    return layout
  }

  /// The delimiter that `file` states; nil when it leaves it to the file.
  static func delimiter(_ node: ProfileNode?) -> UInt8? {
    guard let value = node?["delimiter"], let text = value.text else { return nil }
    if text == "tab" { return UInt8(ascii: "\t") }
    if text.utf8.count != 1 { value.fault("delimiter is one ASCII character, or tab") }
    return text.utf8.first
  }

  /// One group, or a list of groups.
  private static func fillsDown(_ node: ProfileNode?) -> [[String]] {
    guard let node else { return [] }
    guard !node.isScalar, node.items.contains(where: { !$0.isScalar }) else { return [node.texts] }
    return node.items.map(\.texts)
  }

  private static func header(_ node: ProfileNode?) -> Header {
    guard let node else { return .first }
    guard node.isScalar else { return .containing(node.texts) }
    if let row = node.text.flatMap({ Int($0) }), row > 0 { return .row(row) }
    node.fault("header is a row's number, or a list of headings that the header has")
    return .first
  }

  private static func count(_ node: ProfileNode?) -> Int {
    guard let node else { return 1 }
    // Deeper headers are not known; a number that large is a row's.
    if let count = node.text.flatMap({ Int($0) }), (1...5).contains(count) { return count }
    node.fault("header_rows is how many rows the header has, 1 to 5")
    return 1
  }

  private static func skipsHiddenRows(_ node: ProfileNode?) -> Bool {
    guard let node, let text = node.text else { return false }
    if !["skip", "read"].contains(text) { node.fault("hidden_rows is skip or read") }
    return text == "skip"
  }
}
