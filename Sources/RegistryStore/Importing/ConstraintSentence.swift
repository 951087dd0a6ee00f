import Postgres
import Registry

/// What the database's refusals mean in words.
enum ConstraintSentence {
  /// The same for what a person does instead of a file: what the registry holds stands against it.
  static func conflict(_ error: DatabaseError) -> any Error {
    guard let constraint = error.constraint, let sentence = sentences[constraint] else {
      return error
    }
    return RegistryError.conflict(sentence + "; nothing was stored")
  }

  /// `error` as an error of the registry when one of its own constraints refused, else itself.
  static func translated(_ error: DatabaseError) -> any Error {
    guard let server = error.serverError, let constraint = server.constraint,
      let sentence = sentences[constraint]
    else { return error }
    return RegistryError.invalid([
      Finding("refused_by_database", .reject, message: sentence + "; nothing was stored")
    ])
  }

  /// What the refusal of a constraint means, or its name when it has no words.
  static func words(_ constraint: String) -> String {
    sentences[constraint] ?? "the database refuses it (\(constraint))"
  }

  private static let sentences = [
    "exchange_rate_of_two_currencies": "a rate is between two different currencies",
    "exchange_rate_positive": "a rate is a number above zero",
    "approval_decision_no_overlap":
      "two decisions of one source about the same approval overlap in time",
    "fee_line_no_overlap": "two amounts for the same fee line overlap in time",
    "institution_name_one_official": "an institution has two official names at the same time",
    "institution_identifier_one_bearer": "one code would name two institutions at the same time",
    "program_identifier_one_bearer": "one code would name two programs at the same time",
    "institution_status_one_at_a_time": "an institution has two statuses at the same time",
    "institution_relation_not_itself":
      "an institution cannot be merged into itself, nor be related to itself in another way",
    "institution_relation_no_circle":
      "the other institution leads back to this one, so the succession would go in a circle",
    "institution_relation_one_end":
      "an institution that has been merged, renamed, succeeded or withdrawn as a duplicate already "
      + "leads to another record for that time",
    "institution_relation_no_repeat": "the same relation is already recorded for that time",
    "institution_relation_valid_present": "a relation would end before it starts",
    "institution_name_valid_present":
      "a name would end before it starts: the institution bears its name only from a later day on",
    "institution_status_valid_present": "a status would end before it starts",
    "institution_status_reason_given": "a withdrawal needs a reason",
    "program_relation_not_itself": "a program cannot continue itself",
    "program_relation_no_circle":
      "the other program already continues this one, so the succession would go in a circle",
    "program_relation_no_repeat": "the same continuation is already recorded for that time",
    "evidence_verification_again_later": "looking again must be due after the day of looking",
    "evidence_verification_by_present": "a verification needs the name of who verified",
    "fee_line_currency_of_schedule": "a fee line is in another currency than its schedule",
    "fee_line_negative_is_discount": "only a discount may be negative",
    "fee_line_discount_is_negative": "a discount is a negative amount or share",
    "fee_line_tax_rate_given": "a taxed line needs a tax_rate, and an exempt one has none",
    "fee_line_nth_given": "a line that occurs nth needs nth, and no other line has it",
    "offering_record_ends_after_start": "an offering ends before it starts",
    "program_record_duration_whole": "a duration needs a number, a unit and a basis",
    "approval_decision_end_has_basis": "an approval with an end says on what the end is based",
    "caution_record_ends_after_start": "a caution ends before it starts",
    "caution_record_one_at_a_time":
      "one caution would say two things at the same time; a second one is raised on another day",
    "caution_record_from_whole": "a caution's beginning needs its precision",
    "caution_decision_one_at_a_time": "a caution would be in two states at the same time",
    "caution_decision_justified": "disputing, clearing or superseding a caution needs a reason",
    "caution_one_subject": "a caution is about one institution or one program",
    "report_name_key":
      "a report of this name is saved already, and is never changed; choose another",
    "report_name_form":
      "a report's name has at most 100 characters, is no number, and has no slash in it",
    "report_digest_of_content": "the report is not the one its digest was taken of",
    "caution_key": "the source has raised this caution before",
  ]
}
