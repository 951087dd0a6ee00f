import Foundation
import Testing

@testable import Registry

/// Amounts of money in the cells of a row that says more about them.
@Suite struct AmountCellTests {
  private func read(
    _ text: String, basis: FeeBasis? = .perYear, tax: String? = nil, style: NumberStyle? = nil
  ) -> Reading {
    AmountReading.read(
      text, in: AmountReading.Row(currency: Currency("INR"), basis: basis, tax: tax, style: style))
  }

  private func minor(_ low: String?, _ high: String?) -> Reading {
    .cells([low, high, nil, nil, nil])
  }

  private func code(_ reading: Reading) -> String? {
    if case .fault(let code, .hold, _, _) = reading { code } else { nil }
  }

  @Test func `what the cell says must fit the basis of its row`() {
    #expect(read("1.2 Lakh p.a.") == minor("12000000", "12000000"))
    #expect(read("1.2 Lakh", basis: .perTerm) == minor("12000000", "12000000"))
    #expect(code(read("Rs. 45,000/- per sem")) == "basis_contradicts")
    #expect(code(read("₹ 4.8 L (total)")) == "basis_contradicts")
    #expect(read("Rs. 45,000/- per sem", basis: .perTerm) == minor("4500000", "4500000"))
  }

  @Test func `an amount taken twice fits a row of a year and a row of a term`() {
    let text = "₹60,000 x 2 sem"
    #expect(read(text) == minor("12000000", "12000000"))
    #expect(read(text, basis: .perTerm) == minor("6000000", "6000000"))
    #expect(code(read(text, basis: .perMonth)) == "basis_contradicts")
  }

  @Test func `what the cell says about tax must fit its row`() {
    #expect(code(read("5,000 + GST")) == "tax_contradicts")
    #expect(code(read("5,000 + GST", tax: "included")) == "tax_contradicts")
    #expect(read("5,000 + GST", tax: "excluded") == minor("500000", "500000"))
    #expect(read("5,000 incl. of GST", tax: "included") == minor("500000", "500000"))
  }

  @Test func `a second amount in the cell would be lost, so the row is held`() {
    #expect(code(read("₹1,10,000 + ₹2,000 (one-time admission fee)")) == "several_amounts")
  }

  @Test func `an absence without a reason needs the profile`() {
    #expect(code(read("NA")) == "unclear_absence")
    #expect(code(read("-")) == "unclear_absence")
    #expect(read("On request") == .cells([nil, nil, nil, nil, "not_published"]))
  }

  @Test func `a tax rate is no share, and a share is no tax rate`() {
    #expect(read("5,000 + 18% GST", tax: "excluded") == minor("500000", "500000"))
    #expect(
      read("-10% of tuition and examination")
        == .cells([nil, nil, "-10", "{\"tuition\",\"examination\"}", nil]))
    #expect(code(read("10% of luck")) == "unreadable_amount")
    #expect(code(read("10%")) == "unreadable_amount")
  }

  @Test func `a profile declares how numbers, dates and sessions are written`() throws {
    let tables = """
        - table: fees
          columns:
            subject: {column: Id, scheme: test}
            component: {constant: tuition}
            basis: {constant: per_year}
            currency: {constant: EUR}
            amount: {column: Fee, style: comma}
            session: {column: Session, calendar: september}
            valid_from: {column: From, date_serials: 1900}
            valid_to: {column: To, date_order: dmy, century: 2000}
      """
    var mapper = try RowMapper(
      try Profile(yaml: profileText(tables: tables)),
      headings: ["Id", "Fee", "Session", "From", "To"])
    var cells: [String: String?] = [:]
    _ = mapper.map(
      row: 2, count: 5, cells: ["1", "12.500,50", "Sep 2026", "45534", "30-Jul-26"],
      draft: { cells = Dictionary(uniqueKeysWithValues: zip($0.table.stagedNames, $0.cells)) },
      report: { Issue.record("\($0.sentence)") })
    #expect(cells["amount_low"] == "1250050")
    #expect(cells["session"] == "2026-27/Sep")
    #expect(cells["valid_from"] == "2024-08-30")
    #expect(cells["valid_to"] == "2026-07-31")
  }

  @Test func `the tax of the row is known although its column stands behind the amount`() throws {
    let tables = """
        - table: fees
          columns:
            subject: {column: Id, scheme: test}
            component: {constant: tuition}
            basis: {column: Basis}
            currency: {constant: INR}
            amount: Fee
            tax: {column: Tax, map: {G: excluded, N: exempt}}
            tax_rate: {constant: 18}
      """
    var mapper = try RowMapper(
      try Profile(yaml: profileText(tables: tables)), headings: ["Id", "Basis", "Fee", "Tax"])
    var codes: [String] = []
    let rows = [
      ["1", "per_year", "5,000 + GST", "G"], ["2", "per_year", "5,000 + GST", "N"],
      ["3", "Per term", "5,000 p.a.", "N"],
    ]
    for (place, row) in rows.enumerated() {
      _ = mapper.map(
        row: place + 2, count: 4, cells: row, draft: { codes.append("row \($0.row)") },
        report: { codes.append($0.code) })
    }
    #expect(codes == ["row 2", "tax_contradicts", "basis_contradicts"])
  }

  @Test func `a century must be a year`() {
    let tables = """
        - table: approvals
          columns:
            subject: {column: Id, scheme: test}
            authority: {constant: X}
            activity: {constant: aicte_approval}
            decision: {constant: granted}
            valid_to: {column: To, century: twenty, date_serials: 1903}
      """
    do {
      _ = try Profile(yaml: profileText(tables: tables))
      Issue.record("the profile was taken")
    } catch let faults as ProfileFaults {
      #expect(faults.description.contains("century is twenty"))
      #expect(faults.description.contains("date_serials is 1903"))
    } catch {
      Issue.record("\(error)")
    }
  }
}
