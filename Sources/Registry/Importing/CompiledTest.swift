/// A row test tied to the columns of one file.
struct CompiledTest {
  private let test: RowTest
  private let index: Int
  private let pattern: Regex<AnyRegexOutput>?

  /// Ties `test` to the position that `index` gives to its heading.
  init(_ test: RowTest, index: (String) -> Int) throws {
    self.test = test
    self.index = index(test.column)
    if case .matches(let text) = test.condition {
      pattern = try Regex(text)
    } else {
      pattern = nil
    }
  }

  /// Which of the columns that are read the test is on.
  var place: Int { index }

  /// Whether the row with these cells passes.
  func passes(_ cells: [String]) -> Bool {
    let text = index < cells.count ? cells[index].trimmed : ""
    let holds =
      switch test.condition {
      case .isOne(let texts): texts.contains(text)
      case .isEmpty(let wanted): text.isEmpty == wanted
      case .matches: pattern.map { (try? $0.firstMatch(in: text)) ?? nil } ?? nil != nil
      }
    return holds != test.isNegated
  }
}
