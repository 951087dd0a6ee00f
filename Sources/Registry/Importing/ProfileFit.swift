/// How many of the columns that a profile reads a file has.
public struct ProfileFit: Hashable, Sendable {
  /// The profile's name.
  public let profile: String
  /// How many columns the profile reads that a file may not lack.
  public let read: Int
  /// How many of them the file has.
  public let present: Int

  /// How well `profile` fits a file with `headings`.
  public init(_ profile: Profile, headings: [String]) {
    let folded = Set(headings.map(HeadingPositions.fold))
    let required = HeadingPositions.required(by: profile)
    self.profile = profile.name
    read = required.count
    present = required.count { HeadingPositions.has($0, of: profile, among: folded) }
  }

  /// Whether the file has all that the profile reads.
  public var isWhole: Bool { read > 0 && present == read }

  /// What is said of it: `cricos-courses (all 9 columns that it reads)`.
  public var words: String {
    isWhole
      ? "\(profile) (all \(Counted(read, "column").words) that it reads)"
      : "\(profile) (\(present) of the \(Counted(read, "column").words) that it reads)"
  }

  /// The profiles that come nearest to a file with `headings`, the best first: at most three, and none
  /// of which the file has not even half.
  public static func nearest(_ profiles: [Profile], to headings: [String]) -> [ProfileFit] {
    let fits = profiles.map { ProfileFit($0, headings: headings) }
      .filter { $0.present > 1 && 2 * $0.present >= $0.read }
    let sorted = fits.sorted { left, right in
      let (first, second) = (left.present * right.read, right.present * left.read)
      if first != second { return first > second }
      return (right.present, left.profile) < (left.present, right.profile)
    }
    return Array(sorted.prefix(most))
  }

  /// More would be a list to read instead of an answer.
  private static let most = 3
}
