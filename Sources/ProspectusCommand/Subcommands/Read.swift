import ArgumentParser
import Foundation
import Registry
import RegistryReport

/// `prospectus read`.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what a text is read as: money, a duration, a date, a session.",
    discussion: """
      EXAMPLES
        prospectus read money "₹1,20,000 p.a." "Rs. 45,000/- per sem" --currency INR
        prospectus read duration "18-24 months" "1½ years" --json
        prospectus read date "30/06/2027" --order dmy
        prospectus read session "Jan-Feb 2027"
        cut -d';' -f5 fees.csv | prospectus read money --currency INR --json

      Each text is an argument, or a line of standard input. What may mean several things is held,
      with what could be done about it; it is never guessed. The exit code is 0 whatever is read;
      look at state: read, held or absent. Put -- before a text that begins with a hyphen.
      """,
    subcommands: [Money.self, DurationText.self, DateText.self, Session.self])

  /// The word of a closed list that `text` is; refuses any other.
  static func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> Word {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\(text) is not one of \(known)")
  }

  /// What the four have in common.
  struct Texts: ParsableArguments {
    @Argument(help: "A text as someone wrote it; without one, lines of standard input.")
    var texts: [String] = []
    @Flag(help: "Print one JSON object a line.")
    var json = false

    /// Refuses to wait for a person who does not know that texts are expected.
    func validate() throws {
      if texts.isEmpty, isatty(STDIN_FILENO) == 1 {
        throw ValidationError("give a text, or lines on standard input")
      }
    }

    /// Writes one line for each text: its JSON, or its words.
    func answer(json asJSON: (String) -> String, words: (String) -> String) {
      let face = json ? asJSON : words
      if texts.isEmpty {
        while let line = readLine() { StandardOutput.write(face(line)) }
      } else {
        for text in texts { StandardOutput.write(face(text)) }
      }
    }
  }

  /// `prospectus read money`.
  struct Money: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "money",
      abstract: "Read amounts of money, fees as people write them.")
    @OptionGroup var texts: Texts
    @Option(help: "The currency that the source means, such as INR.")
    var currency: String?
    @Option(
      help: "How the source writes numbers: comma, french, swiss, indian, western.",
      transform: Read.word)
    var style: NumberStyle?

    func validate() throws {
      if let currency, Currency(currency) == nil {
        throw ValidationError("--currency must be a code of ISO 4217, such as INR")
      }
    }

    func run() throws {
      let read = { (text: String) in
        MoneyReading.read(text, currency: currency.flatMap { Currency($0) }, style: style)
      }
      texts.answer(
        json: { ReadingJSON.text($0, read($0)) }, words: { ReadingText.text($0, read($0)) })
    }
  }

  /// `prospectus read duration`.
  struct DurationText: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "duration", abstract: "Read how long something takes.")
    @OptionGroup var texts: Texts
    @Option(
      help: "The unit of a bare number: year, semester, term, month, week, day, hour.",
      transform: Read.word)
    var unit: DurationUnit?

    func run() throws {
      let read = { (text: String) in WrittenDuration.read(text, unit: unit) }
      texts.answer(
        json: { ReadingJSON.text($0, read($0)) }, words: { ReadingText.text($0, read($0)) })
    }
  }

  /// `prospectus read date`.
  struct DateText: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "date", abstract: "Read dates, with what they bound.")
    @OptionGroup var texts: Texts
    @Option(help: "How dates in numbers put their parts: dmy, mdy, ymd.", transform: Read.word)
    var order: DateOrder?
    @Option(help: "Where numbers of a spreadsheet count from: 1900 or 1904.", transform: Read.word)
    var serials: DateSerials?
    @Option(help: "The first year of the hundred in which years of two digits lie, such as 2000.")
    var century: Int?

    func validate() throws {
      if let century, !DateConventions.centuries.contains(century) {
        throw ValidationError("--century must be a year from 1800 to 2100")
      }
    }

    func run() throws {
      let conventions = DateConventions(order: order, serials: serials, century: century)
      let read = { (text: String) in WrittenDate.read(text, in: conventions) }
      texts.answer(
        json: { ReadingJSON.text($0, read($0)) }, words: { ReadingText.text($0, read($0)) })
    }
  }

  /// `prospectus read session`.
  struct Session: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "session", abstract: "Read academic sessions.")
    @OptionGroup var texts: Texts
    @Option(
      help: "The calendar: ugc_deb (unless given), april, july, august, september.",
      transform: Read.word)
    var calendar = AcademicCalendar.ugcDEB

    func run() throws {
      let read = { (text: String) in WrittenSession.read(text, calendar: calendar) }
      texts.answer(
        json: { ReadingJSON.text($0, read($0)) }, words: { ReadingText.text($0, read($0)) })
    }
  }
}
