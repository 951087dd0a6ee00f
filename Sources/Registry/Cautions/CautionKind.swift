/// What a caution is about; the database holds the same list.
public enum CautionKind: String, Sendable, Decodable, CaseIterable {
  /// Nobody may be admitted for a session.
  case noAdmissionSession = "no_admission_session"
  /// Barred by an authority.
  case debarred
  /// On an authority's list of bodies that award degrees without the right to.
  case onFakeList = "on_fake_list"
  /// An accreditation has ended and none of its kind is in force.
  case accreditationLapsed = "accreditation_lapsed"
  /// An authority has imposed conditions.
  case conditionsImposed = "conditions_imposed"
  /// It closes, or a campus of it does.
  case closing
  /// A program is suspended.
  case suspendedProgram = "suspended_program"
  /// A court or an authority has yet to decide about charges.
  case pendingCourt = "pending_court"
  /// A complaint about fees.
  case feeComplaint = "fee_complaint"
  /// Public aid is paid only under closer watch.
  case heightenedCashMonitoring = "heightened_cash_monitoring"
  /// Its students get no public aid, or will not.
  case aidIneligible = "aid_ineligible"
  /// It has settled with an authority.
  case settlement
  /// Anything else.
  case other

  /// The kind as people read it.
  public var spoken: String {
    switch self {
    case .noAdmissionSession: "No admission in a session"
    case .onFakeList: "On a list of fake institutions"
    case .suspendedProgram: "Program suspended"
    case .pendingCourt: "Charges pending"
    case .aidIneligible: "Not eligible for public student aid"
    case .other: "Caution"
    default: Vocabulary.spoken(rawValue)
    }
  }
}
