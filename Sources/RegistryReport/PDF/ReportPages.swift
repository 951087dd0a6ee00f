/// A report on pages: heading, tables, notes and sources, with page x of y at the foot.
struct ReportPages {
  private let document: ReportDocument
  private let fonts: OpaquePointer
  /// More columns than these are too narrow on one page; the table goes on in a second one below.
  private static let mostColumns = 6
  /// The size of the text in tables on a page's long side, in points.
  static let wideSize = 7.6
  /// More columns than these need the page's long side.
  private static let mostUpright = 3

  /// The pages of `document`, set with `fonts`.
  init(_ document: ReportDocument, fonts: OpaquePointer) {
    (self.document, self.fonts) = (document, fonts)
  }

  /// All pages.
  var pages: [PlannedPage] {
    var flow = PageFlow()
    let isWide = document.table.heads.count > Self.mostUpright
    flow.newPage(isWide ? .landscape : .portrait)
    placeHead(in: &flow)
    if let overview = document.overview { place(overview, size: Self.wideSize, in: &flow) }
    if document.isLong {
      placeDetails(in: &flow)
    } else {
      for panel in panels { place(panel, size: isWide ? Self.wideSize : 8.4, in: &flow) }
    }
    placeNotes(in: &flow)
    placeSources(in: &flow)
    flow.number(foot)
    return flow.pages
  }

  private func block(_ text: String, _ look: TextLook, in flow: PageFlow) -> TextBlock {
    TextBlock([TextRun(text, look)], width: flow.width, in: fonts)
  }

  private func placeHead(in flow: inout PageFlow) {
    flow.paragraph(block(document.title, .title, in: flow), tag: "H1", after: 0)
    flow.paragraph(block(document.question, .question, in: flow), tag: "P", after: 8)
    guard document.isFictitious else { return }
    let warning = TextBlock(
      [TextRun(ReportDocument.warning, .warning)], width: flow.width - 20, in: fonts)
    let box = PageBox(
      x: PageFlow.margin, y: flow.y, width: flow.width, height: warning.height + 8)
    flow.add([.fill(box, .tint)])
    flow.skip(4)
    flow.paragraph(warning, tag: "P", indent: 10, after: 10)
  }

  private func place(_ table: ReportTable, size: Double, in flow: inout PageFlow) {
    let setting = CellSetting(size: size, fonts: fonts)
    let plan = TablePlan(table, setting: setting, width: flow.width)
    if document.pages.count > 1 {
      // What has no column headings to repeat stays together where a page can hold it.
      let room = table.heads.isEmpty ? min(plan.height + 24, flow.fullRoom) : 90
      placeHeading(table.title, before: room, in: &flow)
    }
    plan.place(in: &flow)
    flow.skip(16)
  }

  /// A heading is followed by something on its page.
  private func placeHeading(_ text: String, before room: Double, in flow: inout PageFlow) {
    if flow.room < room { flow.newPage() }
    flow.paragraph(block(text, .heading, in: flow), tag: "H2", after: 3)
  }

  private func placeDetails(in flow: inout PageFlow) {
    flow.newPage(.portrait)
    for table in document.details { place(table, size: 8.4, in: &flow) }
  }

  /// The table in parts of equally many columns, as few as the page's width allows.
  private var panels: [ReportTable] {
    let table = document.table
    let count = (table.heads.count + Self.mostColumns - 1) / Self.mostColumns
    guard count > 1 else { return [table] }
    return (0..<count).map { part in
      let columns = table.heads.count * part / count..<table.heads.count * (part + 1) / count
      var panel = table
      panel.title = "\(table.title), \(columns.lowerBound + 1) to \(columns.upperBound)"
      panel.heads = Array(table.heads[columns])
      panel.weights = Array(
        table.weights.prefix(1) + table.weights.dropFirst().prefix(columns.count))
      panel.groups = table.groups.map { group in
        ReportTable.Group(
          label: group.label,
          rows: group.rows.map {
            ReportTable.Row(key: $0.key, head: $0.head, cells: Array($0.cells[columns]))
          })
      }
      return panel
    }
  }

  private func placeNotes(in flow: inout PageFlow) {
    for note in document.notes {
      flow.paragraph(block(note, .note, in: flow), tag: "P", after: 3)
    }
  }

  private func placeSources(in flow: inout PageFlow) {
    if !document.sources.isEmpty {
      flow.skip(6)
      placeHeading("Sources", before: 60, in: &flow)
    }
    for (number, source) in zip(1..., document.sources) { place(source, number, in: &flow) }
    flow.skip(6)
    flow.paragraph(block(ReportDocument.promise, .foot, in: flow), tag: "P")
  }

  private func place(_ source: ReportSource, _ number: Int, in flow: inout PageFlow) {
    let kind = " (\(source.kind.lowercased()))"
    let rest = ([kind] + source.details + [source.attribution].compactMap { $0 })
      .joined(separator: ", ")
    let number = TextRun("\(number). ", .sourceNumber)
    if flow.room < 24 { flow.newPage() }
    flow.paragraph(
      TextBlock(
        [number, TextRun(source.title, .source), TextRun(rest, .sourceDetail)], width: flow.width,
        in: fonts),
      tag: "P", after: source.address == nil ? 4 : 0)
    guard let address = source.address else { return }
    flow.paragraph(
      TextBlock([TextRun(address, .address)], width: flow.width - 14, in: fonts), tag: "Link",
      attributes: "uri='\(address)'", indent: 14)
  }

  private func foot(_ page: Int, _ count: Int, _ format: PlannedPage.Format) -> [PageItem] {
    let width = format.size.width - 2 * PageFlow.margin
    let y = format.size.height - PageFlow.margin - 4
    let left = TextBlock(
      [TextRun("\(document.title) – \(document.question)", .foot)], width: width - 120,
      mostLines: 1, in: fonts)
    let right = TextBlock([TextRun("Page \(page) of \(count)", .foot)], width: 80, in: fonts)
    // The number of a page is no part of what the document says, and is not read aloud.
    return [
      .begin("Private", attributes: ""),
      .text(left, line: 0, x: PageFlow.margin, y: y),
      .text(right, line: 0, x: PageFlow.margin + width - (right.lines.first?.width ?? 0), y: y),
      .end("Private"),
    ]
  }
}
