/// Why no test can use a database.
enum TestServerError: Error, CustomStringConvertible {
  /// `PROSPECTUS_TEST_DATABASE` is not set.
  case unnamed
  /// It names another machine, or leaves the machine open.
  case notHere

  var description: String {
    switch self {
    case .unnamed: "PROSPECTUS_TEST_DATABASE names no database; run make test"
    case .notHere:
      "PROSPECTUS_TEST_DATABASE must name a Unix socket's folder or localhost as its host;"
        + " tests make and drop schemas"
    }
  }
}
