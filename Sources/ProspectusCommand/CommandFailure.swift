import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import Tabular

/// A failure as the user meets it: one message on standard error and an exit code of sysexits.
struct CommandFailure {
  private let error: any Error

  init(_ error: any Error) { self.error = error }

  /// Says what went wrong and ends the process.
  func exit() -> Never {
    // What only the registry knows to be a fault is told as what the question itself says.
    if let faults = error as? QueryFaults {
      Prospectus.exit(withError: SearchOptions.usage(faults))
    }
    guard let (code, message) = known(error) else { Prospectus.exit(withError: error) }
    StandardError.write("prospectus: \(message)\n")
    Foundation.exit(code)
  }

  /// The exit code and message of the errors that are ours; the parser knows its own.
  private func known(_ error: any Error) -> (Int32, String)? {
    switch error {
    case let error as RegistryError: (code(of: error), error.description)
    case let error as ProfileFaults: (EX_CONFIG, "the profile cannot be used\n\(error)")
    case let error as RulePackFaults: (EX_CONFIG, "the rule pack cannot be used\n\(error)")
    case let error as FileFault: (EX_DATAERR, error.description)
    case let error as UnreadFile: (EX_DATAERR, error.description)
    case let error as UsageFault: (EX_USAGE, error.description)
    case let error as TabularError: (EX_DATAERR, error.description)
    case let error as DatabaseError:
      database(error)
    case let error as StoredBeforeFailure: unfinished(error)
    case let error as ClusterError: (EX_UNAVAILABLE, error.description)
    case let error as MigrationRefusal: (EX_CONFIG, error.description)
    case let error as SchemaRefusal: (EX_CONFIG, error.description)
    case let error as ReportFault: (EX_SOFTWARE, error.description)
    case let error as DecodingFailure: (EX_SOFTWARE, error.description)
    case let error as CocoaError: (EX_NOINPUT, error.localizedDescription)
    default: nil
    }
  }

  private func code(of error: RegistryError) -> Int32 {
    switch error {
    case .notFound: EX_NOINPUT
    case .invalid: EX_DATAERR
    case .conflict: EX_CANTCREAT
    case .refused: EX_NOPERM
    }
  }

  /// What was recorded stays recorded, whatever happened afterwards.
  private func unfinished(_ error: StoredBeforeFailure) -> (Int32, String) {
    let (code, words) = known(error.cause) ?? (EX_SOFTWARE, "\(error.cause)")
    guard let cause = error.cause as? DatabaseError else {
      return (code, words.replacing("; nothing was stored", with: "") + "; " + error.promise)
    }
    let reason =
      DiskOfDatabase.isFull(cause)
      ? "no space is left on the disk of the database (\(cause))" : "\(cause)"
    return (code, "\(reason); \(error.promise)")
  }

  private func database(_ error: DatabaseError) -> (Int32, String) {
    if case .connectionFailed = error { return (EX_UNAVAILABLE, error.description) }
    if case .connectionLost("commit", _) = error {
      return (
        EX_UNAVAILABLE,
        "\(error); it had come to its end, so it is stored whole or not at all: prospectus import "
          + "list says which"
      )
    }
    if DiskOfDatabase.isFull(error) {
      return (
        EX_UNAVAILABLE,
        "no space is left on the disk of the database, so nothing was stored; free some and try "
          + "again (\(error))"
      )
    }
    if error.isConnectionLoss {
      return (EX_UNAVAILABLE, "\(error); if an import was running, nothing of it was stored")
    }
    if error.sqlstate == "55P03" {
      return (EX_TEMPFAIL, "another import is running; nothing was stored, try again later")
    }
    switch error.sqlstate.map({ $0.prefix(2) }) {
    case "22": return (EX_DATAERR, error.description)
    case "23": return (EX_CANTCREAT, error.description)
    case "40", "55", "57": return (EX_TEMPFAIL, error.description)
    case "53": return (EX_UNAVAILABLE, error.description)
    case "42" where error.sqlstate == "42501": return (EX_NOPERM, error.description)
    default: return (EX_SOFTWARE, error.description)
    }
  }
}

/// What was asked for cannot be done with what was given; the sentence says what to ask for instead.
struct UsageFault: Error, CustomStringConvertible {
  let description: String
}

/// A fault of one file, with the file's name in front.
struct FileFault: Error, CustomStringConvertible {
  let file: String
  let message: String

  var description: String {
    "\(file): \(message)\(message.hasSuffix(".") ? "" : ".") Nothing was stored."
  }
}
