import Foundation
import Testing

@testable import Registry

/// 961 fees, durations and dates as people write them, in the four encodings of one sheet, each held
/// against an answer key. The sheets are shared data beside the repository.
@Suite struct MessyFeeSheetTests {
  /// How many of the readable texts were read, and how many readable ones there are.
  private struct Score {
    var read = 0
    var readable = 0
    var share: Double { Double(read) / Double(max(1, readable)) }
  }

  @Test(arguments: MessyFeeSheet.readable)
  func `every fee is read right or held, and nearly all are read`(sheet: MessyFeeSheet) throws {
    let inr = Currency("INR")
    var score = Score()
    for (row, answer) in try sheet.rows() {
      let (text, status) = (row[5], answer["expected_status"] ?? "")
      let reading = MoneyReading.read(text, currency: inr)
      if status.hasPrefix("ok") { score.readable += 1 }
      switch reading {
      case .held: #expect(status != "missing", "\(text)")
      case .absent(.zeroStated):
        score.read += 1
        #expect(answer["expected_min"] == "0", "\(text)")
      case .absent: #expect(status == "missing", "\(text)")
      case .read(let money, _):
        score.read += 1
        #expect(status.hasPrefix("ok"), "\(text) was read as \(summary(reading))")
        #expect(money.low == answer["expected_min"].flatMap { Decimal(string: $0) }, "\(text)")
        #expect(money.high == answer["expected_max"].flatMap { Decimal(string: $0) }, "\(text)")
        #expect(money.currency?.code == answer["expected_currency"], "\(text)")
        #expect(Self.period(of: money) == answer["expected_period"], "\(text)")
        #expect(money.parts.map(\.low) == (status == "ok" ? [] : [2000]), "\(text)")
      }
    }
    print("fees of \(sheet): \(score.read) of \(score.readable) readable ones read")
    #expect(score.readable == 737)
    #expect(score.share >= 0.97)
  }

  private static func period(of money: MoneyReading) -> String {
    switch money.basis {
    case .perYear: "year"
    case .perTerm: "semester"
    case .wholeProgram: "total"
    case nil: "unspecified"
    case let other?: other.rawValue
    }
  }

  @Test(arguments: MessyFeeSheet.readable)
  func `every duration is read right or held, and nearly all are read`(
    sheet: MessyFeeSheet
  ) throws {
    var score = Score()
    for (row, answer) in try sheet.rows() {
      score.readable += 1
      guard let duration = WrittenDuration.read(row[4], unit: .year).value else { continue }
      score.read += 1
      let months = duration.inMonths.map { "\($0.low)" }
      #expect(months == answer["expected_duration_months"], "\(row[4])")
      #expect(duration.high == duration.low, "\(row[4])")
    }
    print("durations of \(sheet): \(score.read) of \(score.readable) readable ones read")
    #expect(score.share >= 0.97)
  }

  @Test(arguments: MessyFeeSheet.readable, [true, false])
  func `every date is read right or held, and with conventions all are read`(
    sheet: MessyFeeSheet, isDeclared: Bool
  ) throws {
    let conventions =
      isDeclared
      ? DateConventions(order: .dmy, serials: .from1900, century: 2000) : DateConventions()
    var score = Score()
    for (row, answer) in try sheet.rows() {
      let (text, expected) = (row[6], answer["expected_valid_until"] ?? "")
      if !expected.isEmpty { score.readable += 1 }
      guard let date = WrittenDate.read(text, in: conventions).value else { continue }
      guard let day = date.date else {
        #expect(expected.isEmpty, "\(text)")
        continue
      }
      score.read += 1
      #expect(day.date.description == expected, "\(text)")
      #expect(day.precision == .day, "\(text)")
    }
    print("dates of \(sheet): \(score.read) of \(score.readable) read, declared \(isDeclared)")
    #expect(score.readable == 670)
    #expect(score.share >= (isDeclared ? 0.97 : 0.6))
  }
}
