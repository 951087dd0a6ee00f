import Tabular

/// A file that could not be read for a draft, with the option that would help.
struct UnreadFile: Error, CustomStringConvertible {
  let file: String
  let error: TabularError

  var description: String { "\(file): \(error)\(option.map { " Say it with \($0)." } ?? "")" }

  private var option: String? {
    switch error {
    case .sheetNotNamed, .noSuchSheet: "--sheet"
    case .rowsNotNamed, .noRows: "--rows"
    case .notUTF8, .undecodable, .undeclaredEncoding, .unknownEncoding: "--encoding"
    case .ambiguousDelimiter, .unusableDelimiter: "--delimiter"
    case .headerNotFound, .noHeader: "--header"
    default: nil
    }
  }
}
