import Foundation

@testable import Registry

/// Comparisons that are as rich as real ones: many sources, long lists, names that try to break out.
struct ReportSample {
  /// Names that are more than text to somebody.
  static let hostile = [
    "<script>alert(1)</script>", "=1+1", "@SUM(A1)", "a\"b,c\r\nd", "\u{202E}txt.exe", "{{7*7}}",
    "कंप्यूटर अनुप्रयोग क्षत्रिय प्रबंधन", String(repeating: "W", count: 300),
    "*bold* _slanted_ ~gone~ ```code``` | cell", "&lt;b&gt; ' or 1=1 --\u{0} \u{FFFE}",
  ]

  /// What a program of the sample is like.
  struct Program {
    var title = "Bachelor of Business Administration"
    var institution = "University of Nowhere"
    var code = "example:p1"
    var tuition: Int? = 25_000_00
    var approvals = 1
    var kind = "fictitious"
  }

  /// A comparison of programs as of 21 November 2026.
  static func comparison(_ programs: [Program], mode: StudyMode? = nil) throws -> Comparison {
    let dossiers = try programs.enumerated().map { try dossier($1, number: $0 + 1) }
    let day = CivilDate(iso: "2026-11-21") ?? .earliest
    return Comparison(dossiers, in: ComparisonScope(asOf: day, mode: mode))
  }

  /// So many programs that differ in title, institution, tuition and what is known about them.
  static func programs(_ count: Int) -> [Program] {
    let titles = [
      "Master of Business Administration (Online)", "B.Sc. Data Science and Applications",
      "कला स्नातक (हिन्दी साहित्य)", "Master of Computer Applications",
      "Bachelor of Commerce, Accounting and Finance", "MBA in Hospital and Health Management",
    ]
    let places = [
      "Example Open University of the Eastern Hills",
      "Musterhausen Institute of Technology (example)",
      "Vidyapeeth of Imaginary Sciences", "Nowhere State University", "Example Women's College",
    ]
    return (0..<count).map { index in
      Program(
        title: titles[index % titles.count], institution: places[index % places.count],
        code: "example:university-\(index)-program-\(index * 7)",
        tuition: index % 7 == 3 ? nil : 18_000_00 + (index * 37 % 23) * 4_500_00,
        approvals: index % 4 + (index == 5 ? 14 : 0))
    }
  }

  private static func dossier(_ sample: Program, number: Int) throws -> Dossier {
    let first = number * 10
    return Dossier(
      asked: sample.code, subject: .program(try decoded(program(sample, first))),
      institution: try decoded(institution(sample, first)),
      evidence: try decoded(evidence(sample, first)))
  }

  private static func program(_ sample: Program, _ first: Int) -> [String: Any] {
    [
      "code": sample.code, "codes": [sample.code], "names": [Any](),
      "offerings": [
        [
          "mode": "online", "session": "2026-27/Jul", "intake": 120 + first, "evidence": first + 1,
        ] as [String: Any]
      ],
      "approvals": (0..<sample.approvals).map { approval($0, first + 1) }, "cautions": [Any](),
      "records": [
        [
          "title": sample.title, "level": "master", "field": "iscedf:0413",
          "fieldText": "Management and administration", "modes": ["online", "odl"],
          "durationLow": "4", "durationHigh": "4", "durationUnit": "semester",
          "durationText": "4 semesters", "durationBasis": "stated", "creditsLow": "80",
          "creditsHigh": "80", "evidence": first,
        ] as [String: Any]
      ],
      "fees": [
        [
          "source": "fees", "name": "", "levels": [String](), "currency": "INR",
          "session": "2026-27", "lines": lines(sample, first + 2),
        ] as [String: Any]
      ],
    ]
  }

  private static func lines(_ sample: Program, _ evidence: Int) -> [[String: Any]] {
    var tuition = line("tuition", sample.tuition, "per_term", evidence)
    if sample.tuition == nil { tuition["absence"] = "not_published" }
    return [
      tuition, line("admission_registration", 1_000_00, "one_time", evidence),
      line("examination", 1_500_00, "per_term", evidence),
      line("caution_deposit", 2_000_00, "one_time", evidence, isRefundable: true),
    ]
  }

  private static func line(
    _ component: String, _ amount: Int?, _ basis: String, _ evidence: Int,
    isRefundable: Bool = false
  ) -> [String: Any] {
    var line: [String: Any] = [
      "component": component, "basis": basis, "occurs": "all", "nth": 0,
      "obligation": "mandatory", "refundable": isRefundable, "tax": "exempt",
      "evidence": evidence,
    ]
    line["low"] = amount
    line["high"] = amount
    return line
  }

  private static func approval(_ index: Int, _ evidence: Int) -> [String: Any] {
    var approval: [String: Any] = [
      "authority": "UGC-DEB", "activity": "ugc_deb_online",
      "activityLabel": "UGC-DEB online entitlement", "scope": "program", "mode": "online",
      "session": "20\(26 - index % 9)-\(27 - index % 9)/Jul", "decision": "granted",
      "wording": "entitled", "reference": "F.No. 1-\(index)/2026 (DEB-I)",
      "valid": ["from": "2026-07-01", "to": "2027-07-01"], "validToBasis": "stated",
      "sourceKind": "fictitious", "evidence": evidence,
    ]
    // Nine sessions are different letters by themselves.
    if index >= 9 { approval["conditions"] = "letter \(index)" }
    return approval
  }

  private static func institution(_ sample: Program, _ first: Int) -> [String: Any] {
    [
      "code": "example:u\(first)", "codes": ["example:u\(first)"], "statuses": [Any](),
      "parents": [Any](), "approvals": [Any](), "fees": [Any](), "cautions": [Any](),
      "succession": [Any](),
      "records": [
        [
          "kind": "university", "city": "Nowhere", "region": "Karnataka", "country": "IN",
          "control": "private", "evidence": first,
        ] as [String: Any]
      ],
      "names": [
        [
          "kind": "official", "name": sample.institution, "language": "",
          "valid": [String: String](), "evidence": first,
        ] as [String: Any]
      ],
    ]
  }

  private static func evidence(_ sample: Program, _ first: Int) -> [[String: Any]] {
    let titles = [
      "List of institutions \(first)", "Entitlement letters, July 2026",
      "Fee notice of \(sample.institution)",
    ]
    return titles.enumerated().map { index, title in
      [
        "id": first + index, "source": "s\(index)", "kind": sample.kind, "title": title,
        "publisher": "Example Publisher", "url": "https://www.example.org/documents/\(index)?a=(1)",
        "documentDate": "2026-06-30", "license": "CC0-1.0",
      ]
    }
  }

  private static func decoded<Value: Decodable>(_ object: Any) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
  }
}
