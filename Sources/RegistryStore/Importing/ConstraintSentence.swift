import Postgres
import Registry

/// What the database's refusals mean in words.
enum ConstraintSentence {
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
    "approval_decision_no_overlap":
      "two decisions of one source about the same approval overlap in time",
    "fee_line_no_overlap": "two amounts for the same fee line overlap in time",
    "institution_name_one_official": "an institution has two official names at the same time",
    "institution_identifier_one_bearer": "one code would name two institutions at the same time",
    "program_identifier_one_bearer": "one code would name two programs at the same time",
    "institution_status_one_at_a_time": "an institution has two statuses at the same time",
    "institution_relation_not_itself": "an institution cannot be related to itself",
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
    "caution_key": "the source has raised this caution before",
  ]
}
