public import Registry

/// A comparison as JSON.
public struct ComparisonJSON {
  private let comparison: Comparison
  private let evidence: EvidenceJSON
  private let asOf: String

  /// The face of `comparison`.
  public init(_ comparison: Comparison) {
    self.init(comparison, EvidenceJSON(comparison.evidence))
  }

  /// The same with all its evidence as JSON.
  init(_ comparison: Comparison, _ evidence: EvidenceJSON) {
    (self.comparison, self.evidence) = (comparison, evidence)
    asOf = comparison.asOf.description
  }

  /// The document.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("as_of", asOf)
      json.key("columns")
      json.array(comparison.columns, column)
      json.key("sections")
      json.array(comparison.sections, section)
      json.member("left_out", comparison.leftOut)
      json.member("same_in_all", comparison.same)
    }
    return json.text + "\n"
  }

  private func column(_ json: inout JSONWriter, _ column: Comparison.Column) {
    json.object { json in
      json.member("code", column.code)
      json.member("name", column.name)
      json.member("institution", column.institution)
      json.member("fictitious", column.isFictitious)
      json.key("path")
      json.array(column.path) { FactJSON.step($1, evidence: comparison.evidence, into: &$0) }
    }
  }

  private func section(_ json: inout JSONWriter, _ section: Comparison.Section) {
    json.object { json in
      json.member("key", section.key)
      json.member("label", section.label)
      json.key("rows")
      json.array(section.rows) { json, row in
        json.object { json in
          json.member("key", row.key)
          json.member("label", row.label)
          json.member("unit", row.unit)
          json.key("cells")
          json.array(row.cells, cell)
          json.key("cohort")
          json.array(row.cohort, figure)
        }
      }
    }
  }

  /// What the row's comparable numbers have in common.
  private func figure(_ json: inout JSONWriter, _ figure: CohortFigure) {
    json.object { json in
      json.member("label", figure.label)
      json.member("kind", figure.kind)
      json.member("n", figure.count)
      json.member("median", figure.medianWords)
      if let amount = figure.amount {
        json.key("amount")
        FactJSON.amount(amount, into: &json)
        json.member("currency", amount.currency.code)
      }
      json.member("best", figure.best.map { comparison.columns[$0].code })
    }
  }

  func cell(_ json: inout JSONWriter, _ cell: Cell) {
    json.object { json in
      json.member("state", cell.state)
      content(cell, into: &json)
      json.member("as_of", asOf)
      json.key("evidence")
      evidence.list(cell.evidence, into: &json)
    }
  }

  private func content(_ cell: Cell, into json: inout JSONWriter) {
    switch cell.content {
    case .value(let item): members(of: item, into: &json)
    case .values(let items), .conflict(let items):
      json.key("values")
      json.array(items) { json, item in json.object { members(of: item, into: &$0) } }
    case .absent: break
    }
  }

  private func members(of item: Cell.Item, into json: inout JSONWriter) {
    if let label = item.label { json.member("label", label) }
    json.member("value", item.text)
    if let amount = item.amount {
      json.key("amount")
      FactJSON.amount(amount, into: &json)
      json.member("currency", amount.currency.code)
    }
    for part in item.parts { json.member(part.key, part.value) }
  }
}
