import Registry

/// Items of result lists made by hand.
enum Found {
  /// A program in a list.
  static func program(
    code: String = "x:p1", title: String = "Computer Science", institution: String = "Old College",
    level: ProgramLevel? = .bachelor, modes: [StudyMode] = [.conventional], city: String? = nil
  ) -> FoundProgram {
    FoundProgram(
      code: code, title: title, level: level, field: nil, duration: nil, modes: modes,
      institution: "x:i1", institutionName: institution, country: "US", region: nil, city: city)
  }

  /// An institution in a list.
  static func institution(
    code: String = "x:i1", name: String = "Old College", foundAs: String? = nil
  ) -> FoundInstitution {
    FoundInstitution(
      code: code, name: name, kind: "university", control: "public", country: "US", region: nil,
      city: nil, programs: 1, foundAs: foundAs)
  }
}
