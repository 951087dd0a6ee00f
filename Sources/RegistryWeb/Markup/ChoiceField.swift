import Registry

/// A field in which a reader picks one word of a closed list, or none.
struct ChoiceField {
  let name: String
  let label: String
  let options: [(value: String, words: String)]
  let chosen: String?
  /// What it means to pick none.
  var none = "Any"

  /// The field and its label.
  var html: HTML {
    let items = options.map { value, words -> HTML in
      "<option value=\"\(value)\"\(value == chosen ? " selected" as HTML : "")>\(words)</option>"
    }
    return """
      <label for="\(name)">\(label)</label> \
      <select id="\(name)" name="\(name)"><option value="">\(none)</option>\(items)</select>
      """
  }

  /// The field for a mode of study.
  static func mode(_ chosen: StudyMode?) -> ChoiceField {
    ChoiceField(
      name: "mode", label: "Mode", options: StudyMode.allCases.map { ($0.rawValue, $0.spoken) },
      chosen: chosen?.rawValue)
  }
}
