/// Which column of a file a canonical column may come from, as its heading suggests.
struct HeadingProposal {
  private let headings: [String]
  private let folded: [String]

  /// Proposals among the headings of a file; blank and repeated ones are never proposed.
  init(_ headings: [String]) {
    let usable = headings.filter { heading in
      !heading.isEmpty
        && headings.count { HeadingPositions.fold($0) == HeadingPositions.fold(heading) } == 1
    }
    self.headings = usable
    folded = usable.map { FoldedText($0.replacing("_", with: " ")).text }
  }

  /// The heading that `column` may come from, or nil: one that is its name or a usual word for it,
  /// or else the only one that contains such a word.
  func heading(for column: CanonicalColumn, of table: CanonicalTable) -> String? {
    let words = [column.name.replacing("_", with: " ")] + (Self.usual[column.name] ?? [])
    for word in words {
      if let place = folded.firstIndex(of: word) { return headings[place] }
    }
    for word in words where !["name", "code", "id"].contains(word) {
      let places = folded.indices.filter { (" \(folded[$0]) ").contains(" \(word) ") }
      if places.count == 1 { return headings[places[0]] }
    }
    return nil
  }

  /// How many columns of `table` have a proposal, of which required ones count thrice; 0 if its key,
  /// the first column, has none.
  func score(of table: CanonicalTable) -> Int {
    guard let key = table.columns.first, heading(for: key, of: table) != nil else { return 0 }
    return table.columns.reduce(0) { sum, column in
      heading(for: column, of: table) == nil ? sum : sum + (column.isRequired ? 3 : 1)
    }
  }

  /// What lists call these columns.
  private static let usual: [String: [String]] = [
    "institution": [
      "institution code", "institute id", "institution id", "college code",
      "inst code", "provider code", "unitid", "university code", "facility code",
    ],
    "program": ["program code", "programme code", "course code", "course id", "branch code"],
    "subject": [
      "course code", "program code", "programme code", "institute id", "inst code",
      "college code", "unitid", "code", "id",
    ],
    "name": [
      "course name", "programme name", "program name", "branch name", "course",
      "programme", "institute name", "institution name", "college name", "university", "college",
      "title",
    ],
    "aliases": ["trading name", "other names", "also known as"],
    "acronym": ["short name", "abbreviation"],
    "kind": ["type", "institution type", "category"],
    "control": ["ownership", "management", "institution type"],
    "country": ["country code"],
    "region": ["state", "province", "state name"],
    "city": ["place", "town", "district"],
    "address": ["location"],
    "founded": ["established", "year of estab", "year of establishment", "estd"],
    "website": ["url", "web site", "web page", "webaddr", "link"],
    "parent": ["affiliated to", "university", "parent name"],
    "level": ["course level", "credential level", "degree", "award"],
    "field": ["cip code", "isced code"],
    "field_text": ["field of education", "discipline", "stream", "subject area"],
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
