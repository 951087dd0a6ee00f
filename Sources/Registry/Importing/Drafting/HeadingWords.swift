/// What lists call the columns of ours: folded headings, the likeliest first.
enum HeadingWords {
  /// What a column of a table is usually called elsewhere.
  static func usual(_ column: String, _ table: CanonicalTable) -> [String] {
    (own[table]?[column] ?? []) + (common[column] ?? [])
  }

  /// Words that say too little to be looked for within a heading.
  static let bare: Set<String> = [
    "name", "code", "id", "type", "date", "from",
    "year", "link", "title",
  ]

  /// Words that make a heading say something about the thing instead of naming it.
  static let aspects: Set<String> = [
    "type", "name", "names", "code", "id", "no", "number", "date", "url", "link", "website",
    "description", "desc", "status", "address", "rank", "locale", "group", "system", "level",
    "flag",
    "count", "definition", "family", "title", "style",
  ]

  /// Words of keys that are those of other things than a table's.
  static func otherThings(than table: CanonicalTable) -> Set<String> {
    let places: Set = [
      "dist", "district", "state", "country", "city", "region", "pin", "zip", "postal", "other",
      "category", "fips", "parent", "system", "cip", "isced",
    ]
    let studies: Set = ["course", "program", "programme", "branch", "qualification", "cip"]
    let bodies: Set = [
      "institution", "institute", "inst", "college", "university", "school", "provider", "facility",
    ]
    return switch table {
    case .institutions: places.union(studies)
    case .programs: places.union(bodies)
    default: places
    }
  }

  /// The columns without one of which a table would say nothing.
  static func telling(_ table: CanonicalTable) -> [String] {
    switch table {
    case .institutions, .programs: ["name"]
    case .offerings: ["intake", "session"]
    case .approvals: ["decision", "grade", "score", "rank", "valid_to"]
    case .fees: ["amount"]
    case .cautions: ["severity", "raised_on", "effective_from"]
    }
  }

  /// The table whose records a code column names, if names could stand for them.
  static func owner(of column: String, _ table: CanonicalTable) -> CanonicalTable? {
    switch column {
    case "institution": .institutions
    case "program": .programs
    case "subject": table == .cautions ? .institutions : .programs
    default: nil
    }
  }

  private static let bodyCodes = [
    "institution code", "institution id", "institute code", "institute id", "college code",
    "college id", "inst code", "provider code", "provider id", "unitid", "unit id",
    "university code", "university id", "facility code", "school code", "school id", "campus id",
    "ope id", "opeid", "aishe code",
  ]

  private static let studyCodes = [
    "program code", "programme code", "program id", "programme id", "course code", "course id",
    "branch code", "qualification code",
  ]

  private static let own: [CanonicalTable: [String: [String]]] = [
    .institutions: [
      "institution": bodyCodes,
      "name": [
        "institution name", "institute name", "name of the institution", "name of institution",
        "name of the institute", "name of the college", "name of college", "college name",
        "university name", "name of the university", "school name", "provider name", "inst name",
        "instnm", "name as listed", "institution", "institute", "college", "school", "provider",
        "university",
      ],
      "kind": ["type", "institution type", "institute type", "college type", "university type"],
    ],
    .programs: [
      "program": studyCodes, "institution": bodyCodes,
      "name": [
        "program name", "programme name", "course name", "branch name", "program title",
        "programme title", "course title", "qualification name", "course", "programme", "program",
        "programme branch", "branch", "title", "cip title", "cip desc",
      ],
      "kind": ["program type", "programme type", "credential type", "qualification type"],
      "website": ["course url", "program url"],
    ],
    .offerings: ["program": studyCodes],
    .approvals: ["subject": studyCodes + bodyCodes + ["code", "id"]],
    .fees: ["subject": studyCodes + bodyCodes + ["code", "id"]],
    .cautions: ["subject": bodyCodes + studyCodes + ["code", "id"], "kind": ["type"]],
  ]

  private static let common: [String: [String]] = [
    "aliases": ["trading name", "other names", "also known as", "alias", "ialias"],
    "acronym": ["short name", "abbreviation"],
    "control": ["ownership", "management", "management type"],
    "country": ["country code"],
    "region": ["state", "province", "state name", "state province", "stabbr"],
    "city": ["place", "town", "district"],
    "address": ["location", "addr"],
    "founded": ["established", "year of estab", "year of establishment", "estd"],
    "website": ["url", "web site", "web page", "web pages", "webaddr", "homepage", "link"],
    "parent": ["affiliated to", "university", "parent name"],
    "level": ["course level", "credential level", "credential desc", "degree", "award"],
    "field": ["cip code", "cipcode", "isced code"],
    "field_text": ["field of education", "discipline", "stream", "subject area", "cip desc"],
    "modes": ["delivery", "delivery mode"],
    "mode": ["delivery", "delivery mode", "course type"],
    "duration": ["duration weeks", "duration years", "program length", "length"],
    "language": ["medium", "course language"],
    "eligibility": ["prerequisites", "entry requirements"],
    "session": ["academic year", "year"],
    "intake": ["seats", "sanctioned intake", "approved intake"],
    "authority": ["agency", "agencyname", "agency name", "regulator"],
    "decision": ["status", "approval status"],
    "grade": ["naac grade"],
    "valid_from": ["from", "valid from", "approval date", "accreditationdate"],
    "valid_to": ["valid upto", "valid up to", "valid till", "approval valid upto", "expiry"],
    "component": ["fee head", "fee type"],
    "amount": ["fee", "fees", "tuition fee", "tuition", "total fee", "tuition amount"],
    "currency": ["currency code"],
    "category": ["fee category", "quota"],
    "reason": ["method reason desc", "remarks", "description"],
    "raised_on": ["date", "settlement date"],
    "title": ["settlement title"],
  ]
}
