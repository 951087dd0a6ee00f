/// What a program is about: the field in its authority's words, its code, the source's own words.
struct FieldCell {
  private let program: ProgramFacts

  init(_ program: ProgramFacts) { self.program = program }

  var cell: Cell {
    let code = program.claim(\.field)
    let text = program.claim(\.fieldText)
    guard code != nil || text != nil else { return Cell(.absent(.unknown)) }
    let written = code.map { FieldCode($0.value)?.description ?? $0.value }
    let item = Cell.Item(
      words(code: written, text: text?.value),
      parts: [
        ("code", written), ("name", label(of: written)), ("path", path), ("text", text?.value),
      ])
    return Cell(.value(item), evidence: [code?.evidence, text?.evidence].compactMap { $0 })
  }

  /// The source's words stand after the authority's, unless both say the same.
  private func words(code: String?, text: String?) -> String {
    guard let code else { return text ?? "" }
    guard let label = label(of: code) else {
      let named = text.map { "\($0) (\(code))" } ?? code
      return named + (program.fieldPath.first.map { ", in \($0.label)" } ?? "")
    }
    guard let text, FoldedText(text) != FoldedText(label) else { return "\(label) (\(code))" }
    return "\(label) (\(code)), \(text)"
  }

  /// What the authority calls the code; nil when it is in no tree and only a level above it is known.
  private func label(of code: String?) -> String? {
    program.fieldPath.first { $0.code == code }?.label
  }

  /// The labels from the broadest field down.
  private var path: String? {
    let labels = program.fieldPath.reversed().map(\.label)
    return labels.isEmpty ? nil : labels.joined(separator: " > ")
  }
}
