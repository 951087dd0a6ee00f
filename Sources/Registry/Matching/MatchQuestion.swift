/// A name in a file, with what the file says about its bearer: which record of the registry is it?
public struct MatchQuestion: Hashable, Sendable, Codable {
  /// What is asked for.
  public enum Subject: String, Sendable, CaseIterable, Codable {
    /// An institution.
    case institution
    /// A program of a known institution.
    case program
  }

  /// What is asked for.
  public var subject: Subject
  /// The name as the file has it.
  public var name: String
  /// The country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The state or province.
  public var region: String?
  /// Town, village or quarter; several names of one are separated by `;`.
  public var city: String?
  /// The district; several names of one, as before and after a reform, are separated by `;`.
  public var district: String?
  /// What the institution belongs or is affiliated to.
  public var parent: String?
  /// Codes that the file gives it.
  public var identifiers: [String]
  /// The level of a program.
  public var level: String?
  /// The institution of a program: its code once it is known.
  public var institution: String?

  /// A question about one name; what is not given is not known.
  public init(
    _ subject: Subject = .institution, name: String, country: String? = nil,
    region: String? = nil, city: String? = nil, district: String? = nil, parent: String? = nil,
    identifiers: [String] = [], level: String? = nil, institution: String? = nil
  ) {
    (self.subject, self.name, self.country, self.region) = (subject, name, country, region)
    (self.city, self.district, self.parent) = (city, district, parent)
    (self.identifiers, self.level, self.institution) = (identifiers, level, institution)
  }

  /// The place in one line, for people.
  public var place: String {
    [city, district, region, country].compactMap { $0 }.joined(separator: ", ")
  }

  /// What a decision about the name is kept under beside it: for an institution where it is, for a
  /// program its institution and level.
  public var placeKey: String {
    if subject == .program { return [institution, level].compactMap { $0 }.joined(separator: " ") }
    return [country, region, city ?? district].map { FoldedText($0 ?? "").text }
      .joined(separator: "|")
  }

  /// The name and where it is, for people.
  public var title: String {
    let whereabouts = subject == .program ? institution ?? "" : place
    return whereabouts.isEmpty ? name : "\(name) (\(whereabouts))"
  }
}
