import Postgres
import Registry

/// The facts that an act records, one statement for each.
struct ActSteps {
  private let connection: Connection
  private let ground: ActGround
  private let reason: String?
  private let today: CivilDate

  /// Steps of one act within its transaction.
  init(_ connection: Connection, ground: ActGround, reason: String?, today: CivilDate) {
    (self.connection, self.ground) = (connection, ground)
    (self.reason, self.today) = (reason, today)
  }

  /// Records `act` and says what was recorded.
  func record(_ act: InstitutionAct) throws -> [String] {
    switch act {
    case .rename(let code, let name, let day): try rename(code, to: name, on: day)
    case .merge(let codes, let target, let day, let programs):
      try merge(codes, into: target, on: day) + programs.map { try proceed($0, on: day) }
    case .split(let code, let parts, let day, let goesOn):
      try split(code, into: parts, on: day, goesOn: goesOn)
    case .succeed(let code, let successor, let day):
      try merge([code], into: successor, on: day, as: "succeeded_by")
    case .close(let code, let day): try close(code, on: day)
    case .withdraw(let code, let original): try withdraw(code, duplicateOf: original)
    }
  }

  private func rename(_ text: String, to name: String, on day: CivilDate) throws -> [String] {
    let record = try institution(text, being: "renamed", on: day)
    try connection.run(
      RenameInstitution(code: record.code, newName: name, day: day, ground: ground))
    return ["\(record.spoken) is called \(name) from \(day.spoken)"]
  }

  private func merge(
    _ texts: [String], into target: String, on day: CivilDate, as kind: String = "merged_into"
  ) throws -> [String] {
    let successor = try institution(target)
    return try texts.map { text in
      let become = kind == "merged_into" ? "merged" : "succeeded"
      let record = try institution(text, being: become, on: day)
      try relate(record, to: successor, as: kind, on: day)
      try status("inactive", of: record, from: day)
      let words = kind == "merged_into" ? "is part of" : "is succeeded by"
      return "\(record.spoken) \(words) \(successor.spoken) from \(day.spoken)"
    }
  }

  private func split(
    _ text: String, into parts: [String], on day: CivilDate, goesOn: Bool
  ) throws -> [String] {
    let record = try institution(text, being: "split", on: day)
    let others = try parts.map { try institution($0) }
    for other in others {
      try contradictions.refuseSplit(
        of: (record.code, record.spoken), into: (other.code, other.spoken), on: day)
    }
    for other in others { try relate(record, to: other, as: "split_into", on: day) }
    if !goesOn { try status("inactive", of: record, from: day) }
    let names = others.map(\.spoken).joined(separator: " and ")
    return ["\(record.spoken) is split into \(names) from \(day.spoken)"]
  }

  private func close(_ text: String, on day: CivilDate) throws -> [String] {
    let record = try institution(text, being: "closed", on: day)
    try status("closed", of: record, from: day)
    return ["\(record.spoken) is closed from \(day.spoken)"]
  }

  private func withdraw(_ text: String, duplicateOf original: String?) throws -> [String] {
    let record = try institution(text)
    let other = try original.map { try institution($0) }
    if let other { try relate(record, to: other, as: "duplicate_of", on: nil) }
    let why = reason ?? other.map { "a duplicate of \($0.code)" }
    try connection.run(
      ChangeInstitutionStatus(
        code: record.code, status: "withdrawn", reason: why, day: nil, ground: ground))
    return ["\(record.spoken) is withdrawn" + (why.map { ": \($0)" } ?? "")]
  }

  private func proceed(_ programs: ProgramContinuation, on day: CivilDate) throws -> String {
    let (old, new) = (try program(programs.old), try program(programs.new))
    try connection.run(
      ContinueProgram(program: new.code, predecessor: old.code, day: day, ground: ground))
    return "\(old.spoken) is continued by \(new.spoken) from \(day.spoken)"
  }

  private func relate(
    _ record: Subject, to other: Subject, as kind: String, on day: CivilDate?
  ) throws {
    try connection.run(
      RelateInstitutions(
        code: record.code, related: other.code, kind: kind, day: day, ground: ground))
  }

  private func status(_ status: String, of record: Subject, from day: CivilDate) throws {
    try connection.run(
      ChangeInstitutionStatus(
        code: record.code, status: status, reason: reason, day: day, ground: ground))
  }

  /// A record that an act names.
  private struct Subject {
    let code: String
    let spoken: String
  }

  private func institution(_ text: String) throws -> Subject {
    try subject(text, of: "institution")
  }

  /// The institution of which something becomes on a day, unless it had not begun by then.
  private func institution(
    _ text: String, being act: String, on day: CivilDate
  ) throws -> Subject {
    let record = try institution(text)
    try contradictions.refuseBeforeBeginning(of: record.code, record.spoken, act, on: day)
    return record
  }

  private var contradictions: ActContradictions { ActContradictions(connection: connection) }

  private func program(_ text: String) throws -> Subject { try subject(text, of: "program") }

  private func subject(_ text: String, of kind: String) throws -> Subject {
    let only = try FindCodes(text: text, asOf: today, knownAt: nil).only(on: connection)
    guard only.kind == kind else {
      throw RegistryError.refused("\(only.code) is no \(kind) but a \(only.kind)")
    }
    return Subject(code: only.code, spoken: "\(only.name) (\(only.code))")
  }
}
