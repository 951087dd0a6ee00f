/// What programs are sorted by; equals stand in order of title and code.
public enum ProgramOrder: String, Sendable, CaseIterable {
  /// Titles that begin with what was asked for come first.
  case relevance
  /// The least total cost in the currency asked for: known totals first, then printed ones, then
  /// those of which only a lower bound is known, then the rest.
  case cost
  /// The shortest first; those whose length no source states come last.
  case duration
  /// By title.
  case name
}
