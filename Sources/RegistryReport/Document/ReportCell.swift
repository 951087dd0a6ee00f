import Registry

/// One cell of a report's table, ready to be set in type: lines of text with what stands out in them.
struct ReportCell: Sendable {
  /// How a line is set.
  enum Tone: Sendable {
    /// What a source says.
    case plain
    /// A verdict that lets the program be offered.
    case approved
    /// Why there is nothing.
    case absent
    /// That sources disagree.
    case conflict
    /// What the report adds to the best value of a row.
    case best
    /// What the report adds to a row: its median.
    case median
    /// Something beside the main thing, such as a code.
    case quiet
    /// A name or heading.
    case strong
  }

  /// One line; the four parts are printed one after the other.
  struct Line: Sendable {
    /// What tells it from the other lines, printed with a colon behind it.
    var label: String?
    /// What stands before the part that stands out.
    var before = ""
    /// The figure or verdict that stands out.
    var figure = ""
    /// What stands behind it.
    var after = ""
    /// How it is set.
    var tone = Tone.plain

    /// A line of one piece.
    init(_ text: String, label: String? = nil, tone: Tone = .plain) {
      (self.label, after, self.tone) = (label, text, tone)
    }

    /// The line without its label.
    var text: String { before + figure + after }
    /// The whole line.
    var words: String { (label.map { $0 + ": " } ?? "") + text }
  }

  /// What it says, line by line.
  var lines: [Line]
  /// The numbers of its sources in the report's list.
  var marks: [Int] = []
  /// The only thing that it says, where that is an amount and nothing else.
  var amount: AmountRange?

  /// A cell of plain lines.
  init(_ lines: [Line], marks: [Int] = []) { (self.lines, self.marks) = (lines, marks) }

  /// A cell with one text.
  init(_ text: String, tone: Tone = .plain) { self.init([Line(text, tone: tone)]) }

  /// The last line that a source says, which is where the marks stand.
  var markedLine: Int? {
    lines.lastIndex { ![.best, .median, .quiet].contains($0.tone) }
  }

  /// The lines as texts.
  var words: [String] { lines.map(\.words) }
}
