/// The schedule that applies to an applicant, among those of one subject in order of preference.
struct ScheduleChoice: Sendable {
  /// The one that applies; nil when none does, or when the applicant must say more.
  private(set) var chosen: FeeSchedule?
  /// Others that would fit as well; they are named and never added.
  private(set) var alternatives: [FeeSchedule] = []
  /// What there is to choose from, when nothing was chosen.
  private(set) var choices: [FeeSchedule] = []
  /// What was assumed about the applicant or the session.
  private(set) var assumptions: [CostNote] = []
  /// Whether nothing fits what the applicant said; otherwise the choices wait for an answer.
  private(set) var isRefused = false

  /// Chooses for `question` among `schedules` that cover a program. Without a level of the program
  /// the schedules' levels tell them apart as well.
  init(among schedules: [FeeSchedule], for question: CostQuestion, level: ProgramLevel?) {
    // What the applicant says is held against a schedule all at once: one that fits in every respect
    // must not fall to one that fits in the first alone.
    let fitting = schedules.filter { Self.fits($0, question) }
    var left = fitting.isEmpty ? schedules : fitting
    if level == nil {
      left = narrowed(left, "level", by: Self.levels, asked: nil)
    }
    left = narrowed(left, "mode", by: \.mode?.rawValue, asked: question.mode?.rawValue)
    left = narrowed(
      left, "audience", by: \.audience, asked: question.audience, usual: "domestic")
    left = narrowed(left, "residency", by: \.residency, asked: question.residency)
    left = narrowed(left, "category", by: \.category, asked: question.category)
    guard choices.isEmpty else {
      assumptions = []
      return
    }
    let preference = SessionPreference(question)
    let sorted = preference.sorted(left)
    // What is for the program's level comes before what is for all.
    let isExact: (FeeSchedule) -> Bool = { $0.levels.contains { $0 == level } }
    let ranked = sorted.filter(isExact) + sorted.filter { !isExact($0) }
    chosen = ranked.first
    alternatives = Array(ranked.dropFirst())
    if let chosen, let asked = question.session, let session = chosen.session,
      !preference.isAnswer(chosen)
    {
      assumptions.append(CostNote("session", "no fees for \(asked): those of \(session) are used"))
    }
  }

  private static func fits(_ schedule: FeeSchedule, _ question: CostQuestion) -> Bool {
    let pairs = [
      (schedule.mode?.rawValue, question.mode?.rawValue), (schedule.audience, question.audience),
      (schedule.residency, question.residency), (schedule.category, question.category),
    ]
    return pairs.allSatisfy { $0.0 == nil || $0.1 == nil || $0.0 == $0.1 }
  }

  private static func levels(_ schedule: FeeSchedule) -> String? {
    schedule.levels.isEmpty
      ? nil : schedule.levels.map { $0.spoken.lowercased() }.joined(separator: " or ")
  }

  /// The schedules that fit one property of the applicant; those for exactly what was asked come
  /// before those for everyone, and without an answer those for everyone before the usual kind.
  private mutating func narrowed(
    _ schedules: [FeeSchedule], _ name: String, by value: (FeeSchedule) -> String?,
    asked: String?, usual: String? = nil
  ) -> [FeeSchedule] {
    guard choices.isEmpty, !schedules.isEmpty else { return schedules }
    let open = schedules.filter { value($0) == nil }
    if let asked {
      let exact = schedules.filter { value($0) == asked }
      isRefused = exact.isEmpty && open.isEmpty
      if isRefused { choices = schedules }
      return exact.isEmpty ? open : exact
    }
    if !open.isEmpty { return open }
    let values = Set(schedules.map(value))
    let only = values.count == 1 ? values.first ?? nil : values.first { $0 == usual } ?? nil
    guard let only else {
      choices = schedules
      return []
    }
    let words = name == "category" ? only : Vocabulary.spoken(only).lowercased()
    assumptions.append(CostNote("applicant", "\(name) not given: \(words) is assumed"))
    return schedules.filter { value($0) == only }
  }
}

/// Which of several schedules for the same applicants comes first.
struct SessionPreference {
  private let question: CostQuestion

  init(_ question: CostQuestion) { self.question = question }

  /// The schedules, first those for the session asked about, then by source in the order given, then
  /// those without a session, then the newest that has begun.
  func sorted(_ schedules: [FeeSchedule]) -> [FeeSchedule] {
    var sources: [String] = []
    for schedule in schedules where !sources.contains(schedule.source) {
      sources.append(schedule.source)
    }
    let keyed = schedules.enumerated().map { index, schedule in
      (key: key(of: schedule, sources, index), schedule: schedule)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.schedule)
  }

  private func key(of schedule: FeeSchedule, _ sources: [String], _ index: Int) -> [Int] {
    let isOther = question.session != nil && !isAnswer(schedule)
    let source = sources.firstIndex(of: schedule.source) ?? sources.count
    let year = schedule.session.flatMap { Int($0.prefix(4)) } ?? 0
    // A session in the future comes after all that have begun, the nearest first.
    let isAhead = schedule.session.map(isAhead) ?? false
    return [
      isOther ? 1 : 0, source, nearness(of: schedule),
      isAhead ? 1 : 0, isAhead ? year : -year, index,
    ]
  }

  /// Whether a session begins after the day; an academic year without an intake begins in July, and
  /// an intake from January to June is in the calendar year after the one that names it.
  private func isAhead(_ session: String) -> Bool {
    let year = Int(session.prefix(4)) ?? 0
    let month =
      session.split(separator: "/").dropFirst().first.flatMap {
        CivilDate.monthNames.firstIndex(of: String($0))
      }.map { $0 + 1 } ?? 7
    let begins = (month < 7 ? year + 1 : year, month)
    return begins > (question.asOf.year, question.asOf.month)
  }

  /// The session asked about comes first, then its year or intake, then no session, then any other.
  private func nearness(of schedule: FeeSchedule) -> Int {
    guard let session = schedule.session else { return 2 }
    guard let asked = question.session, isAnswer(schedule) else { return 3 }
    return session == asked ? 0 : 1
  }

  /// Whether the schedule answers for the session asked about; one without a session does for any,
  /// and an academic year and its intakes answer for each other.
  func isAnswer(_ schedule: FeeSchedule) -> Bool {
    guard let session = schedule.session, let asked = question.session else { return true }
    return session == asked || asked.hasPrefix(session + "/") || session.hasPrefix(asked + "/")
  }
}
