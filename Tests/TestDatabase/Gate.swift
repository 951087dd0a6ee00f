import Synchronization

/// Lets so many tests run at once; the others wait without holding a thread.
final class Gate: Sendable {
  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
    var preparation: Task<Void, any Error>?
  }

  private let state: Mutex<State>

  /// A gate for `turns` at once.
  init(_ turns: Int) {
    state = Mutex(State(free: turns))
  }

  /// Waits for a turn.
  func enter() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.free == 0 else {
          state.free -= 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  /// Gives the turn to the next.
  func leave() {
    let next: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.free += 1
      return nil
    }
    next?.resume()
  }

  /// Runs `work` for the first caller; all others wait for its end and share its error.
  func once(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let preparation = state.withLock { state in
      let task = state.preparation ?? Task { try await work() }
      state.preparation = task
      return task
    }
    try await preparation.value
  }
}
