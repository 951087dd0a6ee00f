/// The moment at which the client stops waiting for a statement.
struct Deadline {
  /// The server is told to stop at the limit; this much later the client stops by itself.
  ///
  /// A healthy server thus ends the statement and keeps the session; a frozen one loses it.
  static let grace = Duration.milliseconds(250)

  /// How long the statement may take; nil is for ever.
  let limit: Duration?
  private let started = ContinuousClock.now

  /// Counts from now.
  init(after limit: Duration?) {
    self.limit = limit
  }

  /// Whether the time given to the server has passed.
  var isReached: Bool {
    limit.map { started.duration(to: .now) >= $0 } ?? false
  }

  /// Whether even the grace has passed.
  var isOver: Bool {
    limit.map { started.duration(to: .now) >= $0 + Self.grace } ?? false
  }

  /// The time left as `poll` wants it: milliseconds, -1 for ever.
  var pollTimeout: Int32 {
    guard let limit else { return -1 }
    let left = (limit + Self.grace - started.duration(to: .now)).milliseconds
    return Int32(clamping: max(0, left))
  }
}
