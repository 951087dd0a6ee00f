/// The closed lists that have no type of their own; the database holds the same lists.
public enum Vocabulary {
  /// The kinds of institution.
  public static let institutionKinds = [
    "university", "central_university", "state_public_university", "state_private_university",
    "deemed_university", "open_university", "institution_of_national_importance",
    "foreign_university", "college", "standalone", "school", "platform", "company",
    "certifying_body", "aggregator",
  ]
  /// Who controls an institution.
  public static let controls = [
    "public", "private_nonprofit", "private_for_profit", "private", "aided",
  ]
  /// What an institution can be to another one that is named as its parent: a part of it, or what it
  /// became.
  public static let relations = [
    "child_of", "affiliated_to", "campus_of", "franchise_of", "platform_partner_of", "renamed_to",
    "merged_into", "split_into", "succeeded_by", "duplicate_of",
  ]
  /// The states of an institution.
  public static let statuses = ["active", "inactive", "closed", "withdrawn"]
  /// The kinds of program.
  public static let programKinds = [
    "degree", "diploma", "certificate", "certification", "micro_credential", "nano_degree",
    "badge", "mooc_course", "module",
  ]
  /// The components of a fee.
  public static let feeComponents = [
    "application_form", "admission_registration", "re_registration", "tuition",
    "program_specific", "examination", "re_examination", "project_dissertation", "platform_lms",
    "study_material", "shipping", "library", "student_services", "alumni",
    "convocation_certificate", "caution_deposit", "hostel", "mess", "transport",
    "background_check", "visa_insurance", "payment_gateway", "loan_processing", "interest",
    "certification_exam", "certification_renewal", "subscription", "late_fee", "rescheduling",
    "discount", "tax", "aggregate_unsplit", "other",
  ]

  /// A fee's component as people read it.
  public static func spokenFee(_ component: String) -> String {
    switch component {
    case "aggregate_unsplit": "Printed total"
    case "platform_lms": "Learning platform"
    case "re_examination": "Re-examination"
    case "re_registration": "Re-registration"
    default: spoken(component)
    }
  }

  /// A code word as people read it: `state_private_university` becomes `State private university`.
  public static func spoken(_ word: String) -> String {
    let letters = word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    let words = String(decoding: letters, as: UTF8.self)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
