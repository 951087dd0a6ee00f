/// The level of a program, from school to doctorate.
public enum ProgramLevel: String, Sendable, Decodable, CaseIterable {
  /// School education.
  case school
  /// A certificate below a degree.
  case certificate
  /// A diploma below a degree.
  case diploma
  /// A diploma that follows a diploma.
  case advancedDiploma = "advanced_diploma"
  /// A two-year degree.
  case associate
  /// A first degree.
  case bachelor
  /// A first and second degree in one program.
  case integrated
  /// A certificate that follows a first degree.
  case postgraduateCertificate = "postgraduate_certificate"
  /// A diploma that follows a first degree.
  case postgraduateDiploma = "postgraduate_diploma"
  /// A second degree.
  case master
  /// A degree that admits to a profession, such as law or medicine.
  case professional
  /// A doctorate.
  case doctorate
  /// A fellowship.
  case fellowship
  /// A course without a formal level.
  case shortCourse = "short_course"
  /// A level that this list has no word for.
  case other

  /// The level as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }
}
