import Postgres
import Registry
import RegistrySQL

/// Keeps the findings of a batch with it.
struct BatchFindings {
  let batch: Int
  let findings: [Finding]

  /// Copies the findings in their order.
  func record(on connection: Connection) throws {
    guard !findings.isEmpty else { return }
    let statement = Statement.copyFindings
    try connection.copyIn(statement.text, name: statement.name) { writer in
      var rows = CopyRows()
      for (ordinal, finding) in findings.enumerated() {
        rows.field(batch)
        rows.field(ordinal + 1)
        rows.field(finding.row)
        for text in Self.texts(of: finding) { rows.field(text) }
        rows.endRow()
      }
      try writer.write(rows.bytes)
    }
  }

  private static func texts(of finding: Finding) -> [String?] {
    [
      finding.code, finding.level.rawValue, finding.table, finding.sheet, finding.column,
      finding.value, finding.message, finding.suggestion,
    ]
  }
}
