/// The headings of a table and where each stands.
///
/// White space and line breaks inside a heading count as one space and around it as none, so that
/// "Tuition\n (USD)" is found as "Tuition (USD)". Missing and repeated headings are the caller's
/// to report.
public struct Header: Sendable, Hashable {
  /// The headings in order, folded.
  public let headings: [String]
  private let exact: [String: [Int]]
  private let lowercased: [String: [Int]]

  /// The header that a row of headings makes.
  public init(_ row: TabularRow) { self.init(headings: row.texts) }

  /// The header of the given headings, in order.
  public init(headings: [String]) {
    let folded = headings.map(Self.fold)
    self.headings = folded
    exact = Self.positions(of: folded)
    lowercased = Self.positions(of: folded.map { $0.lowercased() })
  }

  /// The first column with this heading, from 0; nil if there is none.
  public func index(of heading: String, ignoringCase: Bool = false) -> Int? {
    indices(of: heading, ignoringCase: ignoringCase).first
  }

  /// Every column with this heading, from 0; more than one means that the heading is repeated.
  public func indices(of heading: String, ignoringCase: Bool = false) -> [Int] {
    let folded = Self.fold(heading)
    if ignoringCase { return lowercased[folded.lowercased()] ?? [] }
    return exact[folded] ?? []
  }

  /// A heading with each run of white space and line breaks as one space, and none around it.
  public static func fold(_ heading: String) -> String {
    heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func positions(of headings: [String]) -> [String: [Int]] {
    Dictionary(grouping: headings.indices.filter { !headings[$0].isEmpty }) { headings[$0] }
  }
}
