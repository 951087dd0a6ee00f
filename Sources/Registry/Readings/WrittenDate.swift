/// A date as a text says it, with what the text says the date is for.
public struct WrittenDate: Hashable, Sendable {
  /// What a date bounds.
  public enum Role: String, Hashable, Sendable {
    /// Nothing: a date alone.
    case day
    /// It is the last valid day: `valid up to 30 June 2027`.
    case lastDay = "last_day"
    /// It is the first valid day: `w.e.f. 1 July 2026`.
    case firstDay = "first_day"
    /// There is no last day: `until further orders`.
    case openEnd = "open_end"
  }

  /// The date with its precision; nil only for an open end.
  public let date: PartialDate?
  /// What it bounds.
  public let role: Role

  /// The first day after the day, month or year that the text names; a last valid day is stored
  /// as this.
  public var dayAfter: CivilDate? { date?.lastDay.next }

  /// Reads `text`; what its source's conventions do not settle is held.
  public static func read(
    _ text: String, in conventions: DateConventions = DateConventions()
  ) -> TextReading<WrittenDate> {
    if let held = HeldReading.tooLong(text) { return .held(held) }
    let written = WrittenText(text)
    let tokens = Tokenizer.tokens(of: written)
    if let meaning = AbsenceWords.meaning(of: tokens) { return .absent(meaning.absence) }
    do {
      return .read(
        try DateParser(text, written.text, conventions).date(), notes: written.notes)
    } catch {
      return .held(error)
    }
  }
}
