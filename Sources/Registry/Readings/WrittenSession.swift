/// An academic session: the year, and the month of its intake where the text names one.
public struct WrittenSession: Hashable, Sendable {
  /// The calendar year in which the academic year begins.
  public let year: Int
  /// The month of the intake, 1 to 12; nil for the whole academic year.
  public let month: Int?

  /// The academic year: `2026-27`.
  public var academicYear: String {
    let end = (year + 1) % 100
    return "\(year)-" + (end < 10 ? "0\(end)" : "\(end)")
  }

  /// The session in the registry's form: `2026-27`, `2026-27/Jul`.
  public var code: String {
    month.map { "\(academicYear)/\(CivilDate.monthNames[$0 - 1])" } ?? academicYear
  }

  /// Reads `text` under `calendar`, which says to which academic year a month belongs.
  public static func read(
    _ text: String, calendar: AcademicCalendar = .ugcDEB
  ) -> TextReading<WrittenSession> {
    if let held = HeldReading.tooLong(text) { return .held(held) }
    let written = WrittenText(text)
    let tokens = Tokenizer.tokens(of: written)
    if let meaning = AbsenceWords.meaning(of: tokens) { return .absent(meaning.absence) }
    do {
      let session = try SessionParser(text, tokens).session(calendar)
      return .read(session, notes: written.notes)
    } catch {
      return .held(error)
    }
  }
}
