import Foundation
import Registry
import Tabular

/// A file that came without a profile and is none of ours: says at once which profiles come near and
/// how to make one, instead of a finding for each of its rows.
struct ForeignFile {
  private let path: String
  private let headings: [String]
  private let headerRow: Int?

  /// The file at `path`, which was `opened`.
  init(_ path: String, _ opened: [TabularFile]) {
    self.path = path
    headings = opened.flatMap(\.header.headings)
    headerRow = opened.first?.found.headerRow
  }

  /// A few rows tell; fewer than these may all be wrong by accident.
  private static let (fewest, most) = (3, 20)

  /// Whether the column that would be the key of `profile`'s table holds no code in any of the first
  /// rows, so that its heading is ours by chance.
  func hasOtherKeys(than profile: Profile) throws -> Bool {
    guard let key = profile.tables.first?.table.columns.first?.name else { return false }
    let file = try TabularFile(path: path)
    guard let place = file.header.index(of: key, ignoringCase: true) else { return false }
    var looked = 0
    while looked < Self.most, try file.next() {
      guard let cell = file.row[place], !cell.isEmpty else { continue }
      if Code.isCode(cell) { return false }
      looked += 1
    }
    return looked >= Self.fewest
  }

  /// The fault of importing it as it is.
  var error: RegistryError {
    .invalid([Finding("unknown_layout", .reject, message: lines.joined(separator: "\n  "))])
  }

  private var lines: [String] {
    let name = path.contains(" ") ? "'\(path)'" : path
    let fits = (try? Self.shipped).map { ProfileFit.nearest($0, to: headings) } ?? []
    let near = fits.map(\.words).joined(separator: ", ")
    return [
      "no profile was named, and this is no file with headings and codes of ours.",
      "\(place): \(shown)",
      fits.isEmpty
        ? "No profile that comes with the program reads these columns."
        : "Of the profiles that come with the program, nearest: \(near).",
    ]
      + (fits.first.map { [$0.isWhole ? "Try:   \(Self.plan(name, $0.profile))" : nil] } ?? [])
      .compactMap(\.self)
      + [
        "Draft: prospectus profile new \(name) > mine.yaml",
        "Look:  prospectus profile check mine.yaml \(name)",
        "If it is one of the six tables all the same, say which with --table.",
      ]
  }

  private static var shipped: [Profile] {
    get throws { try SharedFiles.texts(in: "profiles").map { try Profile(yaml: $0.text) } }
  }

  private static func plan(_ name: String, _ profile: String) -> String {
    "prospectus import plan \(name) --profile \(profile)"
  }

  private var place: String { headerRow.map { "Its headings, in row \($0)" } ?? "Its keys" }

  private var shown: String {
    let named = headings.filter { !$0.isEmpty }
    let rest = named.count - Self.most
    return named.prefix(Self.most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
