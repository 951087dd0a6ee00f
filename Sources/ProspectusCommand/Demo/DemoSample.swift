import Registry

/// The sample that comes with the program, and the questions the demo asks of it.
struct DemoSample {
  /// One file of the sample and the profile that reads it, or for a file with canonical headings the
  /// evidence it stands on.
  struct File {
    let name: String
    var profile: String?
    var evidence: EvidenceDescription?

    /// A table of the invented examples, which has canonical headings.
    static func example(_ table: String) -> File {
      File(name: "example/\(table).csv", evidence: invented)
    }

    /// What `--source-kind fictitious --source-document "Invented examples"` says.
    private static let invented = EvidenceDescription(
      source: SourceDescription(
        code: "fictitious-invented-examples", kind: .fictitious, title: "Invented examples"),
      document: DocumentDescription(title: "Invented examples", date: "2026-11-20"))
  }

  /// The files in the order in which they depend on each other.
  static let files: [File] = [
    File(name: "us/ipeds_institutions.csv", profile: "ipeds-institutions"),
    File(name: "us/dapip_accreditation.csv", profile: "dapip-accreditation"),
    File(name: "us/scorecard_programs.csv", profile: "scorecard-programs"),
    File(name: "us/ipeds_tuition.csv", profile: "ipeds-tuition"),
    File(name: "in/aicte_odl_online.csv", profile: "aicte-programs"),
    File(name: "in/aicte_gujarat.csv", profile: "aicte-programs"),
    .example("institutions"), .example("programs"), .example("offerings"), .example("approvals"),
    .example("fees"), .example("cautions"),
  ]

  /// A question that an adviser hears, and the programs that answer it.
  struct Question {
    let words: String
    let programs: [String]
    var mode: StudyMode?
    var session: String?

    /// The command that asks the same.
    var command: String {
      let options = [mode.map { "--mode \($0.rawValue)" }, session.map { "--session \($0)" }]
      return (["prospectus compare"] + programs + options.compactMap { $0 }).joined(separator: " ")
    }
  }

  static let questions = [
    Question(
      words: "A bachelor's degree in computer science: MIT, Berkeley or Arizona State?",
      programs: [
        "scorecard:166683-1107-3", "scorecard:110635-1107-3", "scorecard:104151-1107-3",
      ]),
    Question(
      words: "An MBA studied online in 2025-26: who has AICTE's approval for that?",
      programs: [
        "aicte-program:1-44637278596-post-graduate-masters-in-business-administration",
        "aicte-program:1-44638644602-post-graduate-master-of-business-administration",
        "aicte-program:1-44642555628-post-graduate-mba",
      ], mode: .online, session: "2025-26"),
    Question(
      words: "Invented examples: which MBA may be begun online in July 2026, at what cost?",
      programs: [
        "example:u-001-mba-online", "example:u-005-mba-online", "example:u-023-mba-online",
      ],
      mode: .online, session: "2026-27/Jul"),
    Question(
      words: "Invented examples: an MBA at a distance, from three universities with a story.",
      programs: ["example:u-003-mba-odl", "example:u-022-mba-odl", "example:u-024-mba-odl"],
      mode: .odl, session: "2026-27/Jul"),
  ]
}
