import ArgumentParser
import Foundation
import Registry

/// What the searches for institutions and programs share.
struct SearchOptions: ParsableArguments {
  @Option(help: "Two letters, such as IN.")
  var country: String?
  @Option(help: "A state, province or region.")
  var region: String?
  @Option(help: "A city or district.")
  var city: String?
  @Flag(help: "List what is closed or discontinued as well, and do not only count it.")
  var inactive = false
  @Option(help: "How many to list.")
  var limit: String?
  @Option(help: "Begin where the page before ended, as it said.")
  var after: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  /// The parameters of a question as the finder reads them.
  var parameters: [(name: String, value: String)] {
    Self.given([
      ("country", country), ("region", region), ("city", city),
      ("inactive", inactive ? "true" : nil), ("limit", limit), ("after", after),
    ])
  }

  /// The parameters that have a value.
  static func given(_ all: [(String, String?)]) -> [(name: String, value: String)] {
    all.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Every fault as the user meets it: under the names of the options.
  static func usage(_ faults: QueryFaults) -> ValidationError {
    let lines = faults.faults.map { fault in
      let option =
        fault.parameter == "q" ? "TEXT" : "--" + fault.parameter.replacing("_", with: "-")
      return "\(option): \(fault.detail)" + (fault.suggestion.map { "; \($0)" } ?? "")
    }
    return ValidationError(lines.joined(separator: "\n"))
  }

  /// The day on which it is asked, by the calendar of the place.
  static var today: CivilDate { AsOfOptions.today }
}
