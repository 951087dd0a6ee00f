import NIOCore
import NIOPosix
import Synchronization

/// The calls waiting for a thread, each until its time is up.
///
/// All wait equally long, so one timer set for the oldest is enough.
final class WaitList: Sendable {
  private struct State {
    var tickets: [Int: (ticket: Ticket, until: ContinuousClock.Instant)] = [:]
    var nextNumber = 0
    var isTimerSet = false
  }

  private let limit: Duration
  private let state = Mutex(State())

  /// An empty list whose members wait at most `limit`.
  init(limit: Duration) {
    self.limit = limit
  }

  /// Adds a waiting ticket and answers with its number.
  func add(_ ticket: Ticket) -> Int {
    let (number, mustSetTimer) = state.withLock { state in
      state.nextNumber += 1
      state.tickets[state.nextNumber] = (ticket, .now + limit)
      defer { state.isTimerSet = true }
      return (state.nextNumber, !state.isTimerSet)
    }
    if mustSetTimer { setTimer(limit) }
    return number
  }

  /// Takes a ticket off the list.
  func remove(_ number: Int) {
    state.withLock { _ = $0.tickets.removeValue(forKey: number) }
  }

  /// Refuses the tickets whose time is up and sets the timer for the oldest of the others.
  private func expire() {
    let now = ContinuousClock.now
    let (expired, next) = state.withLock { state in
      let expired = state.tickets.filter { $0.value.until <= now }
      for number in expired.keys { state.tickets.removeValue(forKey: number) }
      let next = state.tickets.values.map(\.until).min()
      state.isTimerSet = next != nil
      return (expired.values.map(\.ticket), next)
    }
    for ticket in expired { ticket.refuse(DatabaseError.poolWaitOver(limit: limit)) }
    if let next { setTimer(now.duration(to: next)) }
  }

  private func setTimer(_ delay: Duration) {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    loop.scheduleTask(in: TimeAmount(delay)) { [weak self] in self?.expire() }
  }
}
