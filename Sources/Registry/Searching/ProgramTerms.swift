/// A question for programs as a query of terms, in the form that PostgreSQL reads: which words and
/// facets a program's card must hold.
///
/// Every term is quoted, so no text of a reader is ever read as an operator.
public struct ProgramTerms: Sendable {
  /// The filters that are words, with their terms; those that are bounds have none.
  public let filters: [(name: String, terms: String?)]
  /// The verdicts that can be told of a program found, each with its terms.
  public let verdicts: [(state: String, terms: String)]
  private let pairing: String?
  private let includesInactive: Bool

  /// The terms of `query`, whose approval means these activities; none where it has no approval.
  public init(_ query: ProgramQuery, activities: [String]) {
    includesInactive = query.includesInactive
    let verdict = VerdictQuestionTerms(query, activities: activities)
    verdicts = verdict.each
    let facets: [String: String?] = [
      "text": query.text.map(Self.words),
      "institution": Self.facet("institution", query.institution),
      "field": Self.facet("field", query.field.map { FieldCode($0)?.description ?? $0 }),
      "level": Self.facet("level", query.level?.rawValue), "kind": Self.facet("kind", query.kind),
      "mode": Self.facet("mode", query.mode?.rawValue),
      "session": query.session.map { Self.session($0, in: "=session=") },
      "country": Self.facet("country", query.country),
      "region": Self.facet("region", query.region.map { PlaceKey($0).text }),
      "city": Self.facet("city", query.city.map { PlaceKey($0).text }),
      "institution_kind": Self.facet("institution_kind", query.institutionKind),
      "language": Self.facet("language", query.language.map { PlaceKey($0).text }),
      "verdict": verdict.asked,
    ]
    filters = query.filters.map { ($0.name, facets[$0.name] ?? nil) }
    // A session in one mode and another mode without it are not that session in that mode.
    pairing = query.session.flatMap { session in
      query.mode.map { Self.session(session, in: "=in=\($0.rawValue)/") }
    }
  }

  /// What fits every filter.
  public var all: String { joined(filters.compactMap(\.terms) + [pairing].compactMap { $0 }) }

  /// What would fit but for the filter of this name; for a bound it is what fits all words. Whether
  /// inactive ones are listed is no term: nearly all are active, and an index would read them all.
  public func removed(by name: String) -> String {
    let own = filters.filter { $0.name == name }.compactMap(\.terms)
    let lacking = own + (isPaired(name) ? [pairing].compactMap { $0 } : [])
    let without = lacking.isEmpty ? [] : ["!(\(lacking.joined(separator: " & ")))"]
    return joined(others(than: name) + without)
  }

  /// What fits all filters but the one of this name, whether or not it fits that.
  public func fitting(without name: String) -> String { joined(others(than: name)) }

  private func others(than name: String) -> [String] {
    let others = filters.filter { $0.name != name }.compactMap(\.terms)
    return others + (isPaired(name) ? [] : [pairing].compactMap { $0 })
  }

  private func isPaired(_ name: String) -> Bool { name == "mode" || name == "session" }

  /// What fits every filter and is inactive; nil when inactive ones are listed.
  public var inactive: String? {
    includesInactive
      ? nil
      : (filters.compactMap(\.terms) + [pairing].compactMap { $0 } + ["'=inactive'"])
        .joined(separator: " & ")
  }

  private func joined(_ terms: [String]) -> String {
    let needsAll = !terms.contains { !$0.hasPrefix("!") }
    return ((needsAll ? ["'=all'"] : []) + terms).joined(separator: " & ")
  }

  /// One term as it is.
  static func quoted(_ term: String) -> String {
    "'" + term.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
  }

  private static func facet(_ name: String, _ value: String?) -> String? {
    value.map { quoted("=\(name)=\($0)") }
  }

  /// The words of a text, of each as many letters as are kept.
  public static func words(of text: String) -> [String] {
    FoldedText(text).words.filter { word in
      word.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }.map { String($0.prefix(200)) }
  }

  /// The words of a text, each as a beginning; a text without a word finds nothing.
  private static func words(_ text: String) -> String {
    let terms = words(of: text).map { quoted($0) + ":*" }
    return terms.isEmpty ? "'=nothing'" : "(" + terms.joined(separator: " & ") + ")"
  }

  /// A session, or a whole year that stands for it.
  private static func session(_ session: String, in facet: String) -> String {
    guard session.count > 7 else { return quoted(facet + session) }
    return "(\(quoted(facet + session)) | \(quoted(facet + session.prefix(7) + "/")))"
  }
}

/// The part of a question that asks for verdicts.
struct VerdictQuestionTerms {
  /// What a program must hold; nil when no verdict is asked for.
  let asked: String?
  /// The terms of every verdict there may be, the strictest first.
  let each: [(state: String, terms: String)]

  init(_ query: ProgramQuery, activities: [String]) {
    let states = query.askedVerdicts
    let isAsked = !states.isEmpty
    let codes: [String?] = query.approval == nil ? [nil] : activities
    let terms: (VerdictState) -> String = { state in
      let each = codes.map { Self.terms($0, query.mode, query.session, state) }
      return each.isEmpty ? "'=nothing'" : "(" + each.joined(separator: " | ") + ")"
    }
    asked = isAsked ? "(" + states.map(terms).joined(separator: " | ") + ")" : nil
    each =
      isAsked ? VerdictState.strictestFirst.map { ($0.rawValue, terms($0)) } : []
  }

  /// The answer about a session is that about it, else about others of its year, else about any that
  /// nobody has decided about: the first for which something is kept.
  private static func terms(
    _ activity: String?, _ mode: StudyMode?, _ session: String?, _ state: VerdictState
  ) -> String {
    let term: (VerdictTerm.Session) -> String = {
      ProgramTerms.quoted(
        VerdictTerm(activity: activity, mode: mode, session: $0, state: state).word)
    }
    guard let session else { return term(.any) }
    let year = String(session.prefix(7))
    let knows: (String) -> String = { ProgramTerms.quoted(VerdictTerm.known($0)) }
    let unknown = "!\(knows(year)) & \(term(.unknown))"
    if session == year { return "(\(term(.known(year))) | \(unknown))" }
    return
      "(\(term(.known(session))) | !\(knows(session)) & \(term(.other(year: year))) | \(unknown))"
  }
}
