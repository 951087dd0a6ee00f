/// The words of durations.
enum DurationWords {
  /// What a word that is no unit does.
  enum Filler: Hashable {
    /// Nothing: `full time`.
    case nothing
    /// What follows or stands before is the least: `minimum`.
    case least
    /// What follows is the most: `maximum`.
    case most
  }

  /// The unit that a word, or two words, name.
  static func unit(_ words: String) -> DurationUnit? { units[words] }

  /// What the word with this key does, nil when it is not known.
  static func filler(_ word: String) -> Filler? {
    if least.contains(word) { return .least }
    if most.contains(word) { return .most }
    return nothing.contains(word) ? .nothing : nil
  }

  /// Roman numerals as semesters and years are numbered.
  static let roman = ["I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8]

  private static let least: Set<String> = ["minimum", "min", "least", "onwards"]
  private static let most: Set<String> = ["maximum", "max", "upto", "up", "within"]
  private static let nothing: Set<String> = [
    "full", "part", "time", "regular", "duration", "course", "program", "programme", "only",
    "at", "ft", "pt", "of", "total", "study", "fulltime", "parttime", "का", "की",
  ]

  private static let units: [String: DurationUnit] = {
    let names: [(String, DurationUnit)] = [
      ("year;years;yr;yrs;y;वर्ष;वर्षीय;साल", .year),
      ("semester;semesters;sem;sems;सेमेस्टर;छमाही", .semester),
      ("term;terms;trimester;trimesters", .term),
      ("month;months;mo;mos;mth;mths;माह;महीने;महीना;मास", .month),
      ("week;weeks;wk;wks;सप्ताह;हफ़्ते", .week), ("day;days;दिन;दिवस", .day),
      ("hour;hours;hr;hrs;clock hour;clock hours;contact hours;घंटे;घंटा;घण्टे", .hour),
    ]
    var table: [String: DurationUnit] = [:]
    for (words, unit) in names {
      for word in words.split(separator: ";") { table[WrittenToken.key(String(word))] = unit }
    }
    return table
  }()
}
