import Testing

/// One published file, the profile that reads it, and what must come of it in a new registry.
struct SharedProfileCase: CustomTestStringConvertible, Sendable {
  /// The file below the shared data.
  var file: String
  var profile: String
  /// Files that must be there first, with their profiles.
  var before: [(file: String, profile: String)] = []
  /// Whether rows that must be rejected are left out; a file with such rows is refused otherwise.
  var skipsInvalid = false
  /// Rows below the header.
  var rows: Int
  /// Rows that bring a record.
  var create: Int
  /// Rows that are passed over or say nothing that another row of the file does not.
  var skip = 0
  var reject = 0
  /// Rows that wait for a decision.
  var held = 0
  /// How many findings of each code are more than a note.
  var codes: [String: Int] = [:]

  var testDescription: String { "\(file) with \(profile)" }
}

extension SharedProfileCase {
  /// Files that are imported in seconds.
  static let small: [SharedProfileCase] =
    india + flags + bootcamps + catalogues + credentials + messy
  /// Files of tens of thousands of rows.
  static let large: [SharedProfileCase] = [
    SharedProfileCase(
      file: "in-aishe-colleges/aishe_colleges.json", profile: "aishe-colleges", rows: 38_376,
      create: 38_376),
    // Two pairs of names share their first domain, by which a university is known here: which of two is
    // it? And one domain is listed under two universities; a test of its own says which.
    SharedProfileCase(
      file: "world-universities-hipo/world_universities_and_domains.json",
      profile: "hipo-universities", skipsInvalid: true, rows: 10_251, create: 10_245, reject: 6,
      codes: ["contradicting_rows": 4, "identifier_conflict": 2]),
    // 60 courses stand there twice with another intake; the first row of each brings its program, and
    // only its offering waits. Row 12273 has no type, because its cells are shifted. What is passed over
    // repeats another row.
    SharedProfileCase(
      file: "in-aicte-institutes-2025/institutions.ndjson.gz", profile: "aicte-programs",
      skipsInvalid: true, rows: 52_304, create: 52_211, skip: 32, reject: 1, held: 60,
      codes: ["contradicting_rows": 60, "missing_value": 1]),
    SharedProfileCase(
      file: "in-aicte-institutes-2025/programmes_flat.csv.gz", profile: "aicte-programs",
      skipsInvalid: true, rows: 52_304, create: 52_211, skip: 32, reject: 1, held: 60,
      codes: ["contradicting_rows": 60, "missing_value": 1]),
    // Three rows are tests of the repository that the file comes from.
    SharedProfileCase(
      file: "us-ipeds-institutions/ipeds_hd.csv", profile: "ipeds-institutions", rows: 7_690,
      create: 7_687, skip: 3),
    // 43 rows print no tuition at all.
    SharedProfileCase(
      file: "us-ipeds-institutions/ipeds_ic_ay.csv", profile: "ipeds-tuition",
      before: [("us-ipeds-institutions/ipeds_hd.csv", "ipeds-institutions")], rows: 4_660,
      create: 4_617, skip: 43),
    SharedProfileCase(
      file: "us-scorecard-programs/us_scorecard_programs.csv.gz", profile: "scorecard-programs",
      rows: 220_960, create: 220_960),
    // A field has a row for each award, which are one program; 3,602 rows are totals. Two institutions,
    // 117548 and 142957, are not in the directory: three programs in seven rows.
    SharedProfileCase(
      file: "us-ipeds-institutions/ipeds_cip_code.csv", profile: "ipeds-completions",
      before: [("us-ipeds-institutions/ipeds_hd.csv", "ipeds-institutions")], skipsInvalid: true,
      rows: 65_499, create: 37_493, skip: 28_003, reject: 3, codes: ["unknown_institution": 3]),
    // 32,738 campuses, 49,204 records, and 30,599 actions, of which 4,579 warn. 167 of these say what
    // the warning before them says; rows 11242, 11243 and 25974 are among them, although a warning of
    // another kind stands between. 259 are held: 123 times, actions of one kind on one day differ.
    // That leaves 4,153, which are 4,138 cautions.
    SharedProfileCase(
      file: "us-dapip-accreditation/dapip_accreditation.xlsx", profile: "dapip", rows: 112_541,
      create: 32_738 + 49_204 + 4_153, skip: 30_599 - 4_579 + 167, held: 259,
      codes: ["contradicting_rows": 186]),
    // 1,373 providers and 25,668 courses; the parts of 204 fees make another sum than their total.
    SharedProfileCase(
      file: "au-cricos-2022-10/cricos-providers-courses-and-locations-2022-10-04.xlsx",
      profile: "cricos", rows: 27_041, create: 27_041, codes: ["split_mismatch": 204]),
  ]

  private static let india: [SharedProfileCase] = [
    SharedProfileCase(
      file: "in-ugc-universities/ugc_universities.csv", profile: "ugc-universities", rows: 1033,
      create: 1033),
    SharedProfileCase(
      file: "in-ugc-universities/ugc_universities.json", profile: "ugc-universities", rows: 1033,
      create: 1033),
    SharedProfileCase(
      file: "in-nirf-2024/nirf_overall_rankings.csv", profile: "nirf-2024", rows: 100, create: 100),
    // One institute has its 34 courses in lists; the other shape of the AICTE set.
    SharedProfileCase(
      file: "in-aicte-institutes-2025/states/sikkim.json", profile: "aicte-programs", rows: 34,
      create: 34),
  ]

  private static let flags: [SharedProfileCase] = [
    SharedProfileCase(
      file: "in-ugc-fake-universities/ugc_fake_universities.csv",
      profile: "ugc-fake-universities", rows: 41, create: 41),
    SharedProfileCase(
      file: "us-regulatory-flags/hcm.csv", profile: "us-hcm", rows: 526, create: 526),
    SharedProfileCase(
      file: "us-regulatory-flags/va_caution_flag.csv", profile: "va-caution-flags", rows: 227,
      create: 227),
  ]

  private static let bootcamps: [SharedProfileCase] = [
    // Two programs stand there twice: rows 30 and 31 word for word, 47 and 53 in other letter case.
    SharedProfileCase(
      file: "mc-va-bootcamps/edu_program.csv", profile: "va-bootcamps", rows: 146, create: 144,
      skip: 2),
    // 42 providers with 183 programs in their cells.
    SharedProfileCase(
      file: "mc-va-bootcamps/vrrap_provider.xlsx", profile: "va-vrrap", rows: 42, create: 42),
    SharedProfileCase(
      file: "mc-va-bootcamps/program_pipe.txt", profile: "va-programs", rows: 1, create: 1),
  ]

  private static let catalogues: [SharedProfileCase] = [
    SharedProfileCase(
      file: "mc-open-catalogues/ossu_cs_courses.csv", profile: "ossu-courses", rows: 63, create: 63),
    // Ten rows have their values under other headings, because cells are missing. Four offers stand
    // there twice with different dates: all eight rows wait.
    SharedProfileCase(
      file: "mc-open-catalogues/free_certifications.csv", profile: "free-certifications",
      rows: 263, create: 245, skip: 10, held: 8, codes: ["contradicting_rows": 4]),
  ]

  private static let credentials: [SharedProfileCase] = [
    SharedProfileCase(
      file: "mc-ctdl-samples/organization.json", profile: "ctdl", rows: 10, create: 10),
    // The second record has two costs, without a currency: two rows that bring one program.
    SharedProfileCase(
      file: "mc-ctdl-samples/learning_opportunity_profile.json", profile: "ctdl", rows: 11,
      create: 10, skip: 1),
    // An examination names no owner, so it is nobody's program.
    SharedProfileCase(
      file: "mc-ctdl-samples/assessment_profile.json", profile: "ctdl", rows: 14, create: 0,
      skip: 14),
    SharedProfileCase(
      file: "mc-open-badges/ob20/assets/badgeclass1.json", profile: "open-badges-2", rows: 1,
      create: 1),
    SharedProfileCase(
      file: "mc-open-badges/ob20/assets/organization.json", profile: "open-badges-2", rows: 1,
      create: 1),
    // An assertion is about a person.
    SharedProfileCase(
      file: "mc-open-badges/ob20/basic-assertion.json", profile: "open-badges-2", rows: 1,
      create: 0, skip: 1),
    SharedProfileCase(
      file: "mc-open-badges/ob30/complete.json", profile: "open-badges-3", rows: 1, create: 1),
  ]

  /// 51 fees are written `Rs.60,00`, which may lack a digit; all other rows are read. The workbook has
  /// two sub-totals and two notes more.
  private static let messy: [SharedProfileCase] =
    [
      ("utf8bom_crlf.csv", 0), ("cp1252.csv", 0), ("utf16le.tsv", 0),
    ].map { suffix, skip in sheet("messy_fees_" + suffix, rows: 961, skip: skip) } + [
      sheet("messy_fees.xlsx", rows: 965, skip: 4)
    ]

  private static func sheet(_ name: String, rows: Int, skip: Int) -> SharedProfileCase {
    SharedProfileCase(
      file: "generated-messy-fees/" + name, profile: "messy-fees", rows: rows, create: 910,
      skip: skip, held: 51, codes: ["unreadable_amount": 51])
  }
}
