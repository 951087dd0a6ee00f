/// The names of months in English and Hindi, full and short.
enum MonthNames {
  /// The month that the word with this key names, or nil.
  static func month(_ key: String) -> Int? { months[key] }

  private static let months: [String: Int] = {
    var table: [String: Int] = ["sept": 9]
    for (place, name) in english.enumerated() {
      table[name] = place + 1
      table[String(name.prefix(3))] = place + 1
    }
    for (place, names) in hindi.enumerated() {
      for name in names.split(separator: " ") {
        table[WrittenToken.key(String(name))] = place + 1
      }
    }
    return table
  }()

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let hindi = [
    "जनवरी जन", "फ़रवरी फर", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त अग",
    "सितंबर सितम्बर सित", "अक्टूबर अक्तूबर अक्टू", "नवंबर नवम्बर नव", "दिसंबर दिसम्बर दिस",
  ]
}
