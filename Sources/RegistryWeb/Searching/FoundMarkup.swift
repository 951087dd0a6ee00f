import Registry

/// Items of a list of results: a box to tick, the name, and what tells it from others of that name.
enum FoundMarkup {
  /// A program.
  static func program(_ found: FoundProgram) -> HTML {
    let institution: HTML =
      "<a href=\"\(Link.institution(found.institution))\">\(name: found.institutionName)</a>"
    return program(found, lines: [[institution, text(found.place)]])
  }

  /// A program in the list of its own institution.
  static func ownProgram(_ found: FoundProgram) -> HTML { program(found, lines: []) }

  /// An institution.
  static func institution(_ found: FoundInstitution) -> HTML {
    let programs = found.programs == 1 ? "1 program" : "\(found.programs) programs"
    return item(
      code: found.code, name: found.name, of: nil, address: Link.institution(found.code),
      lines: [
        [
          text(found.place), found.foundAs.map { "found as \(name: $0)" },
          how(found.match),
        ],
        [
          found.status.map { "<strong>\(Vocabulary.spoken($0))</strong>" },
          text(found.kind.map(Vocabulary.spoken)), text(found.control.map(Vocabulary.spoken)),
          text(programs), "<code>\(found.code)</code>",
        ],
      ])
  }

  /// Why a name is in the list that does not hold what was typed.
  private static func how(_ match: NameMatch?) -> HTML? {
    switch match?.how {
    case .initials, .partialInitials: "by its initials"
    case .near: "a similar name"
    default: nil
    }
  }

  private static func program(_ found: FoundProgram, lines: [[HTML?]]) -> HTML {
    let modes = found.modes.map(\.spoken).joined(separator: ", ")
    // Many sources have nothing but the field's name for a title; once is enough.
    let field = found.field == found.title ? nil : found.field
    let study = [found.level?.spoken, modes, found.duration, field].map(text)
    let judged: [HTML?] = [
      found.cost.map { cost in
        let kind: HTML = cost.completeness == .totalOnly ? "in all, as printed" : "in all"
        return "<b class=\"figure\">\(cost.words)</b> \(kind)"
      },
      found.verdict.map { state in
        "<strong class=\"state\(state.isApproved ? " approved" : "")\">\(state.spoken)</strong>"
      }, found.isInactive ? "<strong>No longer offered</strong>" : nil,
    ]
    return item(
      code: found.code, name: found.title, of: found.institutionName,
      address: Link.program(found.code),
      lines: lines + [judged, study + ["<code>\(found.code)</code>"]])
  }

  private static func item(
    code: String, name: String, of institution: String?, address: String, lines: [[HTML?]]
  ) -> HTML {
    let full = institution.map { "\(name), \($0)" } ?? name
    let paragraphs = lines.map { line -> HTML in
      let parts = line.compactMap { $0 }
      return parts.isEmpty ? "" : "<p class=\"meta\">\(parts.joined(by: " · "))</p>"
    }
    return """
      <li><input type="checkbox" name="item" value="\(code)" aria-label="Compare \(full)">
      <div><h3><a href="\(address)">\(name: name)</a></h3>\(paragraphs)</div></li>

      """
  }

  private static func text(_ text: String?) -> HTML? {
    text.flatMap { $0.isEmpty ? nil : "\(name: $0)" }
  }
}
