import CPostgres
import Foundation
import Logging

/// One libpq connection in non-blocking mode: it sends, waits until a deadline and reads results.
///
/// libpq's blocking calls would wait for ever on a frozen server, which still holds its socket.
final class Wire {
  let handle: OpaquePointer
  let bell: Bell
  /// Set once no further statement may be sent.
  private(set) var isBroken = false
  private let notices: NoticeSink
  /// A statement whose answer nobody has waited for yet.
  private var unanswered: (statement: String, deadline: Deadline)?
  private var polled: [pollfd] = [pollfd(), pollfd()]

  /// Connects, which takes at most libpq's `connect_timeout` for each host.
  ///
  /// This one call blocks: only libpq's own loop tries the next of several hosts in time.
  init(_ settings: ConnectionSettings, logger: Logger) throws {
    bell = try Bell()
    notices = NoticeSink(logger: logger)
    let parameters = settings.parameters
    let keywords = parameters.map { strdup($0.keyword) }
    let values = parameters.map { strdup($0.value) }
    defer { (keywords + values).forEach { free($0) } }
    let connected = PQconnectdbParams(
      keywords.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    guard let connected else { throw DatabaseError.connectionFailed("out of memory") }
    handle = connected
    guard PQstatus(handle) == CONNECTION_OK, PQsetnonblocking(handle, 1) == 0 else {
      throw DatabaseError.connectionFailed(reason)
    }
    notices.attach(to: handle)
  }

  deinit {
    PQfinish(handle)
  }

  /// Whether the session is whole and between transactions.
  var isIdle: Bool {
    !isBroken && PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
  }

  /// Whether an idle session is still there; an idle server has nothing to say but good-bye.
  func isAlive() -> Bool {
    var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    guard poll(&socket, 1, 0) > 0 else { return isIdle }
    // Asking whether it is busy makes libpq read what came.
    if PQconsumeInput(handle) == 0 || PQisBusy(handle) == 1 || notices.hasFarewell {
      isBroken = true
    }
    return isIdle
  }

  /// Starts a statement with one of libpq's `PQsend…` calls and sends it off.
  func send(
    _ statement: String, by deadline: Deadline, _ start: (OpaquePointer) throws -> Int32
  ) throws {
    guard !isBroken else {
      throw DatabaseError.connectionLost(statement: statement, reason: "it was given up earlier")
    }
    try settle()
    guard try start(handle) == 1 else { throw loss(statement) }
    try flush(statement, by: deadline)
  }

  /// Leaves the answer of a statement that was sent whole for later.
  func leaveAnswer(of statement: String, by deadline: Deadline) {
    unanswered = (statement, deadline)
  }

  /// Waits for the answer that was left for later, if any, and throws its error.
  func settle() throws {
    guard let (statement, deadline) = unanswered else { return }
    unanswered = nil
    _ = try finish(statement, by: deadline)
  }

  /// Sends what libpq still holds, reading meanwhile, so that neither side waits for the other.
  func flush(_ statement: String, by deadline: Deadline) throws {
    while true {
      switch PQflush(handle) {
      case 0: return
      case 1:
        let ready = try wait(for: POLLIN | POLLOUT, statement, by: deadline)
        if ready & Int16(POLLIN) != 0, PQconsumeInput(handle) == 0 { throw loss(statement) }
      default: throw loss(statement)
      }
    }
  }

  /// The statement's next result, or nil after the last.
  func next(_ statement: String, by deadline: Deadline) throws -> ServerResult? {
    while PQisBusy(handle) == 1 {
      _ = try wait(for: POLLIN, statement, by: deadline)
      // After a failed read libpq has the reason ready as the next result.
      if PQconsumeInput(handle) == 0 { break }
    }
    return PQgetResult(handle).map { ServerResult(handle: $0, statement: statement) }
  }

  /// Reads every result and answers with the last; throws the first error among them.
  func finish(_ statement: String, by deadline: Deadline) throws -> ServerResult {
    var last: ServerResult?
    var failure: DatabaseError?
    while let result = try next(statement, by: deadline) {
      last = result
      switch result.status {
      case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE:
        failure = failure ?? error(of: result, by: deadline)
      case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
        abandon()
        throw DatabaseError.misuse("statement \(statement): copy runs through copyIn only")
      default: break
      }
    }
    if let failure { throw failure }
    guard let last else { throw loss(statement) }
    return last
  }

  /// Asks the server to stop and gives the session up; never waits.
  func abandon() {
    isBroken = true
    guard let cancel = PQgetCancel(handle) else { return }
    let address = UInt(bitPattern: cancel)
    // A frozen server answers a cancel as little as anything else, so it waits on a thread of its
    // own; there is at most one per session given up.
    Thread.detachNewThread {
      let cancel = OpaquePointer(bitPattern: address)
      var complaint: [CChar] = Array(repeating: 0, count: 256)
      _ = PQcancel(cancel, &complaint, Int32(complaint.count))
      PQfreeCancel(cancel)
    }
  }

  /// The error of a result, in the words of ``DatabaseError``.
  func error(of result: ServerResult, by deadline: Deadline) -> DatabaseError {
    let error = result.error
    if PQstatus(handle) == CONNECTION_BAD || result.isFatal {
      isBroken = true
      return .connectionLost(statement: error.statement, reason: error.message)
    }
    if error.sqlstate == "57014", deadline.isReached, let limit = deadline.limit {
      return .deadline(statement: error.statement, limit: limit)
    }
    return .server(error)
  }

  /// The error after a call that failed without a result.
  func loss(_ statement: String) -> DatabaseError {
    isBroken = true
    return .connectionLost(statement: statement, reason: reason)
  }

  /// Waits for the socket; the deadline and the bell give the session up.
  private func wait(
    for events: Int32, _ statement: String, by deadline: Deadline
  ) throws -> Int16 {
    let socket = PQsocket(handle)
    guard socket >= 0 else { throw loss(statement) }
    while true {
      polled[0] = pollfd(fd: socket, events: Int16(events), revents: 0)
      polled[1] = pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0)
      let count = poll(&polled, 2, deadline.pollTimeout)
      if polled[1].revents != 0, count > 0 {
        abandon()
        throw CancellationError()
      }
      if polled[0].revents != 0, count > 0 { return polled[0].revents }
      if let limit = deadline.limit, deadline.isOver {
        abandon()
        throw DatabaseError.deadline(statement: statement, limit: limit)
      }
    }
  }

  /// libpq's last complaint on one line.
  private var reason: String {
    PQerrorMessage(handle).map { String(cString: $0).oneLine } ?? "out of memory"
  }
}
