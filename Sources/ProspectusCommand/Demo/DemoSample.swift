import Registry

/// The sample that comes with the program, and the questions the demo asks of it.
struct DemoSample {
  /// One file of the sample and the profile that reads it.
  struct File {
    let name: String
    let profile: String
  }

  /// The files in the order in which they depend on each other.
  static let files = [
    File(name: "us/ipeds_institutions.csv", profile: "ipeds-institutions"),
    File(name: "us/dapip_accreditation.csv", profile: "dapip-accreditation"),
    File(name: "us/scorecard_programs.csv", profile: "scorecard-programs"),
    File(name: "us/ipeds_tuition.csv", profile: "ipeds-tuition"),
    File(name: "in/aicte_odl_online.csv", profile: "aicte-programs"),
    File(name: "in/aicte_gujarat.csv", profile: "aicte-programs"),
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
  ]
}
