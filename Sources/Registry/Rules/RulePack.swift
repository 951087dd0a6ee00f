/// Regulation as versioned data: what an instrument asks of programs, from a day until a day.
///
/// A pack warns and explains. It never changes a verdict, which rests on recorded decisions.
public struct RulePack: Sendable {
  /// The instrument that a pack puts into rules.
  public struct Source: Sendable, Hashable {
    /// Its name.
    public let instrument: String
    /// Where it can be read.
    public let url: String?
    /// The date it bears.
    public let documentDate: CivilDate?

    /// The instrument, its date and where it can be read, in one line.
    public var spoken: String {
      [instrument, documentDate?.spoken, url].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The pack's name, the same for all its versions.
  public let name: String
  /// What it is called.
  public let title: String
  /// Which version of the pack it is.
  public let version: String
  /// Whose rules they are.
  public let authority: String
  /// The country whose institutions they bind, ISO 3166-1 alpha-2.
  public let country: String
  /// The instrument.
  public let source: Source
  /// The days on which this version is in force.
  public let effective: ValidInterval
  /// Whether someone must hold it against the instrument before relying on it.
  public let mustBeVerified: Bool
  /// What a reader should know, and what the instrument says that no rule here covers.
  public let notes: [String]
  /// The kinds of program it is about; none is every kind.
  public let programKinds: [String]
  /// The activity that grants each mode, which is what a prohibition of the pack forbids.
  public let activities: [StudyMode: String]
  /// The rules in the order of the file.
  public let rules: [Rule]

  /// Of several packs in several versions, the version of each that is in force on `day`, by name;
  /// where versions overlap, the one that began last.
  public static func inForce(_ packs: [RulePack], on day: CivilDate) -> [RulePack] {
    let current = packs.filter { $0.effective.contains(day) }
    let byName = Dictionary(grouping: current, by: \.name)
    return byName.values.compactMap { versions in
      versions.max {
        ($0.effective.from ?? .earliest, $0.version) < ($1.effective.from ?? .earliest, $1.version)
      }
    }.sorted { $0.name < $1.name }
  }

  /// The days on which it is in force, in words: `since 4 Sep 2020`.
  public var spokenInterval: String {
    let from = effective.from.map { "since \($0.spoken)" } ?? "since an unknown day"
    return from + (effective.lastDay.map { " until \($0.spoken)" } ?? "")
  }

  /// What the pack forbids, as it can be recorded: one prohibition for each group of fields or
  /// levels and each mode that has an activity.
  public var prohibitions: [Prohibition] { prohibitions(except: []) }

  /// The same without those of the rules with these names.
  public func prohibitions(except names: Set<String>) -> [Prohibition] {
    rules.filter { !names.contains($0.name) }.flatMap { rule -> [Prohibition] in
      guard case .prohibitedFields(let forbidden) = rule.kind else { return [] }
      return forbidden.selections.flatMap { selection in
        rule.modes.compactMap { mode in
          activities[mode].map { prohibition(of: selection, in: mode, activity: $0) }
        }
      }
    }
  }

  private func prohibition(
    of selection: ProgramSelection, in mode: StudyMode, activity: String
  ) -> Prohibition {
    Prohibition(
      activity: activity, fields: selection.codes.map(\.description), words: selection.words,
      levels: selection.levels, mode: mode, valid: effective, wording: selection.name,
      source: source.instrument)
  }
}
