import ArgumentParser
import Registry

/// How much an import may change.
struct LimitOptions: ParsableArguments {
  @Option(help: "The share of a table's existing records that may change; 20% unless given.")
  var maxChange: String?
  @Option(help: "The share of rows that --skip-invalid may leave out; 20% unless given.")
  var maxReject: String?
  @Option(help: "The share of granted approvals that may be taken back; 20% unless given.")
  var maxWithdraw: String?
  @Flag(help: "Go beyond every limit.")
  var yes = false

  /// Refuses what is no share.
  func validate() throws {
    let given = [
      ("--max-change", maxChange), ("--max-reject", maxReject), ("--max-withdraw", maxWithdraw),
    ]
    for case (let name, let text?) in given where ImportLimits.share(text) == nil {
      throw ValidationError("\(name) \(text) is no share; write it like 20% or 0.2")
    }
  }

  /// The limits.
  var limits: ImportLimits {
    var limits = ImportLimits()
    limits.change = maxChange.flatMap(ImportLimits.share)
    limits.reject = maxReject.flatMap(ImportLimits.share)
    limits.withdraw = maxWithdraw.flatMap(ImportLimits.share)
    limits.isOff = yes
    return limits
  }
}
