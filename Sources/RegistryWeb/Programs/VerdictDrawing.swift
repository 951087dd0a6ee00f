import Registry

/// A grid of verdicts as a drawing: a row for each session, a column for each mode, a sign in each
/// cell, so that nothing is told by color alone.
struct VerdictDrawing {
  /// The columns.
  let modes: [StudyMode]
  /// The rows.
  let rows: [VerdictGrid.Row]

  /// The sizes in pixels: four modes fit a telephone's screen.
  private enum Size {
    static let session = 88
    static let cell = 62
    static let head = 22
    static let row = 34
  }

  /// The drawing, with everything it shows as its description.
  var html: HTML {
    let (width, height) = (
      Size.session + modes.count * Size.cell, Size.head + rows.count * Size.row
    )
    return """
      <svg class="grid" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="grid-title grid-words" focusable="false">\
      <title id="grid-title">Verdicts by session and mode</title>\
      <desc id="grid-words">\(description)</desc>
      \(heads)\(rows.indices.map(row))</svg>
      """
  }

  /// What a row is called.
  static func session(_ row: VerdictGrid.Row) -> String { row.session ?? "any session" }

  private var description: String {
    rows.map { row in
      let cells = zip(modes, row.reports).map { "\($0.spoken) \($1.state.spoken.lowercased())" }
      return "\(Self.session(row)): \(cells.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private var heads: [HTML] {
    modes.indices.map { column in
      let x = Size.session + column * Size.cell + Size.cell / 2
      return "<text class=\"head\" x=\"\(x)\" y=\"14\">\(modes[column].spoken)</text>"
    }
  }

  private func row(_ index: Int) -> HTML {
    let y = Size.head + index * Size.row
    let cells = modes.indices.map { column in
      cell(
        rows[index].reports[column].state, Size.session + column * Size.cell, y)
    }
    return """
      <text class="session" x="0" y="\(y + 21)">\(Self.session(rows[index]))</text>\(cells)

      """
  }

  private func cell(_ state: VerdictState, _ x: Int, _ y: Int) -> HTML {
    let (width, height) = (Size.cell - 4, Size.row - 4)
    return """
      <g class="cell \(Self.kind(state))" transform="translate(\(x + 2) \(y + 2))">\
      <title>\(state.spoken)</title>\
      <rect width="\(width)" height="\(height)" rx="3"/>\(Self.sign(state, width / 2))</g>
      """
  }

  private static func kind(_ state: VerdictState) -> HTML {
    switch state {
    case .valid, .validWithConditions: "yes"
    case .future, .teachOut: "partly"
    case .unknown: "open"
    case .conflict: "conflict"
    case .notApplicable: "none"
    case .expired, .withdrawn, .noAdmission, .prohibited, .refused: "no"
    }
  }

  /// A tick, a cross or a sign, drawn around the middle of the cell.
  private static func sign(_ state: VerdictState, _ middle: Int) -> HTML {
    switch state {
    case .valid: "<path d=\"M\(middle - 7) 15l5 5 9-10\"/>"
    case .validWithConditions:
      "<path d=\"M\(middle - 10) 15l5 5 9-10\"/><text x=\"\(middle + 11)\" y=\"20\">*</text>"
    case .expired, .withdrawn, .noAdmission, .prohibited, .refused:
      "<path d=\"M\(middle - 6) 9l12 12m0-12l-12 12\"/>"
    case .unknown: "<text x=\"\(middle)\" y=\"20\">?</text>"
    case .conflict: "<text x=\"\(middle)\" y=\"20\">!</text>"
    case .future: "<text x=\"\(middle)\" y=\"20\">later</text>"
    case .teachOut: "<text x=\"\(middle)\" y=\"20\">finish</text>"
    case .notApplicable: "<text x=\"\(middle)\" y=\"20\">–</text>"
    }
  }
}
