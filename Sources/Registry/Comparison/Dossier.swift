/// Everything the registry knows about one institution or program, with its evidence. A class, because
/// each cell of a comparison looks at it: a struct of so many parts has each of them counted each time.
public final class Dossier: Sendable {
  /// What the dossier is about.
  public enum Subject: Sendable {
    /// A program.
    case program(ProgramFacts)
    /// An institution with how many programs it has, its offerings on record, and the decisions about
    /// its programs.
    case institution(
      programs: Int, offerings: [InstitutionOffering], approved: [ApprovedProgram])
  }

  /// The code that was asked for.
  public let asked: String
  /// What it is about.
  public let subject: Subject
  /// The institution, or the program's institution.
  public let institution: InstitutionFacts
  /// The evidence that facts refer to by number.
  public let evidence: [Evidence]
  /// Who decides about what where the subject is.
  public let jurisdiction: Jurisdiction
  /// The exchange rates that a question about another currency needs.
  public let rates: [ExchangeRate]
  /// The steps from what was asked for to this record; none when it was asked for by its own code or
  /// a name that it bears.
  public let path: [PathStep]

  /// A dossier about `subject`, to which `path` has led.
  public init(
    asked: String, subject: Subject, institution: InstitutionFacts, evidence: [Evidence],
    jurisdiction: Jurisdiction = Jurisdiction(), rates: [ExchangeRate] = [],
    path: [PathStep] = []
  ) {
    (self.asked, self.subject) = (asked, subject)
    (self.institution, self.evidence, self.path) = (institution, evidence, path)
    (self.jurisdiction, self.rates) = (jurisdiction, rates)
  }

  /// The same dossier, found by way of one more step before the others.
  public func reached(by step: PathStep) -> Dossier {
    Dossier(
      asked: asked, subject: subject, institution: institution, evidence: evidence,
      jurisdiction: jurisdiction, rates: rates, path: [step] + path)
  }

  /// The program, when the dossier is about one.
  public var program: ProgramFacts? {
    if case .program(let program) = subject { program } else { nil }
  }

  /// The code under which the registry keeps the subject.
  public var code: String { program?.code ?? institution.code }

  /// The subject's name.
  public var name: String { program?.title ?? institution.name }

  /// Whether the subject is invented sample data, which every face must say.
  public var isFictitious: Bool { institution.isFictitious(given: evidence) }
}

/// A program of an institution with the decisions about it.
public struct ApprovedProgram: Sendable, Decodable {
  /// The program's code.
  public let program: String
  /// The program's title.
  public let title: String
  /// What the program is, by the claim that comes first.
  public let subject: ProgramRecord?
  /// The decisions.
  public let approvals: [Approval]
}

/// An offering in the list of its institution.
public struct InstitutionOffering: Sendable, Decodable {
  /// The program's code.
  public let program: String
  /// The program's title.
  public let title: String
  /// The level.
  public let level: ProgramLevel?
  /// The mode.
  public let mode: StudyMode
  /// The session, when it is stated.
  public let session: String?
  /// The campus, when there are several.
  public let campus: String?
  /// How many may be admitted.
  public let intake: Int?
  /// The number of the evidence.
  public let evidence: Int
}
