import Synchronization

/// One call's way through the pool: it waits, then runs on a connection, then is done.
///
/// The thread that would run it, the clock that would end its wait and the task that may cancel
/// it race for it; whoever changes the state first has won.
final class Ticket: Sendable {
  /// What ends the wait with an error.
  typealias Refusal = @Sendable (any Error) -> Void

  private enum State {
    case new
    case waiting(Refusal)
    case running(Bell?)
    case cancelled
    case done
  }

  private let state = Mutex(State.new)

  /// Begins to wait; a call cancelled before is refused at once.
  func wait(_ refusal: @escaping Refusal) {
    let isCancelled = state.withLock { state in
      if case .cancelled = state { return true }
      state = .waiting(refusal)
      return false
    }
    if isCancelled { refusal(CancellationError()) }
  }

  /// Whether the call is still wanted; it then runs.
  func claim() -> Bool {
    state.withLock { state in
      guard case .waiting = state else { return false }
      state = .running(nil)
      return true
    }
  }

  /// Ends the wait with an error, unless it is over.
  func refuse(_ error: any Error) {
    let refusal: Refusal? = state.withLock { state in
      guard case .waiting(let refusal) = state else { return nil }
      state = .done
      return refusal
    }
    refusal?(error)
  }

  /// Lets a cancellation reach a connection's statement; throws where it came before.
  func attach(_ bell: Bell) throws {
    try state.withLock { state in
      guard case .running = state else { throw CancellationError() }
      state = .running(bell)
    }
  }

  /// Keeps a late cancellation from the connection's next user; true where one came in time.
  func detach() -> Bool {
    state.withLock { state in
      defer { state = .done }
      if case .cancelled = state { return true }
      return false
    }
  }

  /// The caller has lost interest.
  func cancel() {
    let refusal: Refusal? = state.withLock { state in
      switch state {
      case .waiting(let refusal):
        state = .cancelled
        return refusal
      case .running(let bell):
        bell?.ring()
        state = .cancelled
      case .new: state = .cancelled
      case .cancelled, .done: break
      }
      return nil
    }
    refusal?(CancellationError())
  }
}
