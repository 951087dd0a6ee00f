import Foundation
import Postgres

/// Whether it was a full disk that made the database fail.
enum DiskOfDatabase {
  /// A server that has just ended others' sessions is asked by its log for so long.
  private static let recent: TimeInterval = 60

  /// A write that is cut short has the code alone, a log that cannot grow the words alone. Where another
  /// process of the server met the full disk, our session only hears that the server is gone; then the
  /// log of the private cluster knows.
  static func isFull(_ error: DatabaseError) -> Bool {
    if error.sqlstate == "53100" || error.description.contains("No space left on device") {
      return true
    }
    // Another database, named by an option, has a log of its own that cannot be read from here.
    guard error.isConnectionLoss, !CommandLine.arguments.contains(where: isDatabase),
      case .privateCluster = DatabaseOptions.place(named: nil),
      let cluster = try? PrivateClusterOption.cluster
    else {
      return false
    }
    return cluster.hasLoggedFullDisk(since: Date(timeIntervalSinceNow: -recent))
  }

  private static func isDatabase(_ argument: String) -> Bool {
    argument == "--database" || argument.hasPrefix("--database=")
  }
}
