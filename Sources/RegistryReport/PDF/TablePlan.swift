/// Puts a table on pages: column headings on each, a group's heading never alone at the foot, and rows
/// that are divided only when a page cannot hold them.
struct TablePlan {
  private let widths: [Double]
  private let setting: CellSetting
  private let head: SetRow?
  /// The headings in short, for the pages on which the table goes on.
  private let again: SetRow?
  private let groups: [(label: TextBlock?, rows: [SetRow])]

  /// The space above and below the text of a row.
  private let padding: Double
  private static let gap = 8.0
  /// A heading on the first page is printed in full, up to a name that is there to break tables.
  private static let mostHeadLines = 30
  /// A row that takes more than this part of a page is divided rather than leave a page half empty.
  private static let tallShare = 5.0

  /// A row as it is set, and how its cells are tagged.
  private struct SetRow {
    var cells: [TableCell]
    let tags: [String]

    /// The height of the tallest cell.
    var height: Double { cells.map(\.height).max() ?? 0 }
    /// Whether nothing is left to be placed.
    var isEmpty: Bool { cells.allSatisfy { $0.strips.isEmpty } }
  }

  /// A plan for `table` in `width` points.
  init(_ table: ReportTable, setting: CellSetting, width: Double) {
    let sum = table.weights.reduce(0, +)
    let widths = table.weights.map { width * $0 / max(sum, 0.1) }
    (self.widths, self.setting) = (widths, setting)
    padding = table.kind == .single ? 2.2 : 3.5
    let heads = table.heads.isEmpty ? [] : [ReportCell(table.corner)] + table.heads
    head = Self.head(heads, widths, setting, mostLines: Self.mostHeadLines)
    // Programs of one name are told apart by where they are.
    let short = heads.map { ReportCell(Array($0.lines.prefix(2))) }
    again = Self.head(short, widths, setting, mostLines: 2)
    groups = table.groups.map { group in
      let label = group.label.map { Self.heading($0, width: width, setting) }
      return (label, group.rows.map { Self.row($0, widths, setting) })
    }
  }

  /// The height of the whole table on an endless page.
  var height: Double {
    let rows = ([head].compactMap { $0 } + groups.flatMap(\.rows)).map { $0.height + 2 * padding }
    let labels = groups.compactMap(\.label).map { $0.height + Self.gap + 3 }
    return (rows + labels).reduce(0, +)
  }

  /// Adds the table to `flow`.
  func place(in flow: inout PageFlow) {
    let first = groups.first?.rows.first?.height ?? 0
    let need = (head?.height ?? 0) + min(first, flow.fullRoom / Self.tallShare) + 40
    if need > flow.room, !flow.isFresh { flow.newPage() }
    flow.add([.begin("Table", attributes: "")])
    if let head { place(head, isHead: true, in: &flow) }
    for group in groups { place(group.rows, label: group.label, in: &flow) }
    flow.add([.end("Table")])
  }

  private func place(_ rows: [SetRow], label: TextBlock?, in flow: inout PageFlow) {
    for (index, row) in rows.enumerated() {
      let label = index == 0 ? label : nil
      let need =
        (label.map { $0.height + 14 } ?? 0) + min(row.height, flow.fullRoom / Self.tallShare)
      if need + 2 * padding > flow.room { nextPage(&flow) }
      if let label { place(heading: label, in: &flow) }
      place(dividing: row, in: &flow)
    }
  }

  /// Puts a row where it fits as a whole; one that no page can hold, or nearly none, is divided.
  private func place(dividing row: SetRow, in flow: inout PageFlow) {
    var row = row
    while row.height + 2 * padding > flow.room {
      let room = flow.room - 2 * padding
      let isTall = row.height > flow.fullRoom / Self.tallShare && room > setting.size * 4
      if isTall || isBare(flow) { row = placeFirstPart(of: row, room, in: &flow) }
      if row.isEmpty { return }
      nextPage(&flow)
    }
    place(row, isHead: false, in: &flow)
  }

  /// Whether a page holds nothing but repeated headings, so that a further page would hold no more.
  private func isBare(_ flow: PageFlow) -> Bool {
    flow.y <= PageFlow.margin + (again.map { $0.height + 2 * padding + 2 } ?? 0) + 1
  }

  private func placeFirstPart(
    of row: SetRow, _ height: Double, in flow: inout PageFlow
  ) -> SetRow {
    let parts = row.cells.map { $0.split(at: height) }
    place(SetRow(cells: parts.map(\.first), tags: row.tags), isHead: false, in: &flow)
    return SetRow(cells: parts.map(\.rest), tags: row.tags)
  }

  private func nextPage(_ flow: inout PageFlow) {
    flow.add([.end("Table")])
    flow.newPage()
    flow.add([.begin("Table", attributes: "")])
    if let again { place(again, isHead: true, in: &flow) }
  }

  private func place(_ row: SetRow, isHead: Bool, in flow: inout PageFlow) {
    let line = PageBox(x: PageFlow.margin, y: flow.y, width: widths.reduce(0, +), height: 0.5)
    if !isHead { flow.add([.fill(line, .line)]) }
    flow.add([.begin("TR", attributes: "")])
    var x = PageFlow.margin
    for (index, cell) in row.cells.enumerated() {
      flow.add([.begin(row.tags[index], attributes: "")])
      flow.add(cell.items(x: x, y: flow.y + padding))
      flow.add([.end(row.tags[index])])
      x += widths[index]
    }
    flow.add([.end("TR")])
    flow.skip(row.height + 2 * padding)
    if isHead { rule(in: &flow) }
  }

  /// A group's heading stands in a row of its own.
  private func place(heading: TextBlock, in flow: inout PageFlow) {
    flow.skip(flow.isFresh ? 0 : Self.gap)
    flow.add([.begin("TR", attributes: ""), .begin("TH", attributes: "")])
    flow.add([.text(heading, line: 0, x: PageFlow.margin, y: flow.y)])
    flow.add([.end("TH"), .end("TR")])
    flow.skip(heading.height + 2)
    rule(in: &flow)
  }

  private func rule(in flow: inout PageFlow) {
    let box = PageBox(x: PageFlow.margin, y: flow.y, width: widths.reduce(0, +), height: 0.9)
    flow.add([.fill(box, .ink)])
    flow.skip(0.9)
  }

  private static func head(
    _ heads: [ReportCell], _ widths: [Double], _ setting: CellSetting, mostLines: Int
  ) -> SetRow? {
    guard !heads.isEmpty else { return nil }
    let cells = zip(heads, widths).map {
      setting.cell($0, width: $1 - gap, mostLines: mostLines)
    }
    return SetRow(cells: cells, tags: heads.map { _ in "TH" })
  }

  private static func row(
    _ row: ReportTable.Row, _ widths: [Double], _ setting: CellSetting
  ) -> SetRow {
    let cells = zip([row.head] + row.cells, widths).map { setting.cell($0, width: $1 - gap) }
    return SetRow(cells: cells, tags: ["TH"] + row.cells.map { _ in "TD" })
  }

  private static func heading(
    _ label: String, width: Double, _ setting: CellSetting
  ) -> TextBlock {
    let look = TextLook(size: setting.size * 0.95, isBold: true, color: .accent)
    return TextBlock(
      [TextRun(label.uppercased(), look)], width: width, mostLines: 1, in: setting.fonts)
  }
}
