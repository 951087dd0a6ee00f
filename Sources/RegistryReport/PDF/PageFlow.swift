/// Pages that fill from the top; what does not fit goes to the next one.
struct PageFlow {
  /// The pages so far.
  private(set) var pages: [PlannedPage] = []
  /// How far down the page is filled.
  private(set) var y = 0.0
  private var format = PlannedPage.Format.portrait

  /// The space around the text in points; below it stands the page's number.
  static let margin = 36.0
  private static let foot = 22.0

  /// The width of the text.
  var width: Double { format.size.width - 2 * Self.margin }
  /// How much of the page is left.
  var room: Double { format.size.height - Self.margin - Self.foot - y }
  /// How much of an empty page there is.
  var fullRoom: Double { format.size.height - 2 * Self.margin - Self.foot }
  /// Whether nothing stands on the page.
  var isFresh: Bool { y <= Self.margin }

  /// Begins a page of a format.
  mutating func newPage(_ format: PlannedPage.Format) {
    self.format = format
    pages.append(PlannedPage(format: format))
    y = Self.margin
  }

  /// Begins a page like this one.
  mutating func newPage() { newPage(format) }

  /// Draws on the page without moving down.
  mutating func add(_ items: [PageItem]) {
    guard !pages.isEmpty else { return }
    pages[pages.count - 1].items += items
  }

  /// Moves down.
  mutating func skip(_ height: Double) { y += height }

  /// Puts a paragraph below what is there, going on on the next page where it must.
  mutating func paragraph(
    _ block: TextBlock, tag: String, attributes: String = "", indent: Double = 0, after: Double = 4
  ) {
    if block.height > room, block.height < fullRoom { newPage() }
    add([.begin(tag, attributes: attributes)])
    for line in block.lines.indices {
      if block.lines[line].height > room {
        // A tag may not cross a page.
        add([.end(tag)])
        newPage()
        add([.begin(tag, attributes: attributes)])
      }
      add([.text(block, line: line, x: Self.margin + indent, y: y)])
      skip(block.lines[line].height)
    }
    add([.end(tag)])
    skip(after)
  }

  /// Adds what `foot` makes of its number and the number of all pages to every page.
  mutating func number(_ foot: (Int, Int, PlannedPage.Format) -> [PageItem]) {
    for index in pages.indices {
      pages[index].items += foot(index + 1, pages.count, pages[index].format)
    }
  }
}
