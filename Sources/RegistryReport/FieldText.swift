public import Registry

/// Fields of study for a terminal: one entry for each, code first.
public struct FieldText {
  private let style: TerminalTable.Style

  /// Faces in `style`.
  public init(style: TerminalTable.Style) { self.style = style }

  /// What `query` lists: a tree with its levels standing in, or single fields with where they are.
  public func text(_ fields: [FieldOfStudy], for query: FieldQuery) -> String {
    let isTree = if case .within = query { true } else { false }
    let top = fields.map(\.above.count).min() ?? 0
    let width = fields.map { TextWidth.of(code($0, top, isTree)) }.max() ?? 0
    let entries = fields.map { field in
      entry(code(field, top, isTree), words(field, isTree), width: width)
    }
    return entries.joined() + "\n\(fields.count) \(fields.count == 1 ? "field" : "fields").\n"
  }

  private func code(_ field: FieldOfStudy, _ top: Int, _ isTree: Bool) -> String {
    String(repeating: "  ", count: isTree ? field.above.count - top : 0) + field.code
  }

  private func words(_ field: FieldOfStudy, _ isTree: Bool) -> String {
    let label = field.label ?? "not in the list"
    let place = isTree ? nil : field.above.last.map { ", in \($0.label)" }
    let count = "\(field.programs) \(field.programs == 1 ? "program" : "programs")"
    return label + (place ?? "") + " · " + count
  }

  private func entry(_ code: String, _ words: String, width: Int) -> String {
    let gap = String(repeating: " ", count: width - TextWidth.of(code) + 2)
    let lines = TextWidth.wrap(words, to: max(20, style.width - width - 2))
    let margin = "\n" + String(repeating: " ", count: width + 2)
    return code + gap + lines.joined(separator: margin) + "\n"
  }
}
