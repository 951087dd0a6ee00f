extension CanonicalTable {
  /// A row of the table as a person would write it, by column; what it leaves out may be empty.
  public var example: [String: String] {
    switch self {
    case .institutions:
      [
        "institution": "example:alpha", "name": "Alpha College", "aliases": "Alpha; Alpha Pune",
        "acronym": "AC", "kind": "college", "control": "private", "country": "IN",
        "region": "Maharashtra", "city": "Pune", "founded": "1998",
        "website": "https://alpha.example.edu/", "identifiers": "aishe:C-99999",
        "status": "active",
      ]
    case .programs:
      [
        "program": "example:alpha-mba", "institution": "example:alpha",
        "name": "Master of Business Administration", "aliases": "MBA", "kind": "degree",
        "level": "master", "field": "iscedf:0413", "modes": "conventional; online",
        "duration": "2 years", "credits": "80", "language": "English", "status": "active",
      ]
    case .offerings:
      [
        "program": "example:alpha-mba", "mode": "online", "session": "2026-27/Jul",
        "campus": "Pune", "intake": "120", "starts": "2026-07-15", "apply_by": "2026-06-30",
        "status": "active",
      ]
    case .approvals:
      [
        "subject": "example:alpha-mba", "authority": "AICTE", "activity": "aicte_approval",
        "mode": "online", "session": "2026-27", "decision": "granted", "wording": "approved",
        "valid_to": "2027-06-30", "valid_to_basis": "stated", "reference": "F.1-2/2026",
        "decided_on": "2026-05-04",
      ]
    case .fees:
      [
        "subject": "example:alpha-mba", "session": "2026-27", "audience": "domestic",
        "component": "tuition", "basis": "per_year", "currency": "INR", "amount": "1,25,000",
        "obligation": "mandatory",
      ]
    case .cautions:
      [
        "subject": "example:alpha", "kind": "closing", "severity": "warning",
        "title": "Closes in June 2028", "reason": "notice on its own page",
        "raised_on": "2026-11-02", "link": "https://alpha.example.edu/notice",
      ]
    }
  }
}
