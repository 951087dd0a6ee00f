import Hummingbird
import RegistryStore
import Synchronization

/// Requests that wait for the answer to their question, which another request is working out: a link
/// that is passed round is opened by many at once.
final class WaitingRequests: Sendable {
  /// What is worked out: the answer to a question from what can be seen.
  struct Work: Hashable {
    /// The question.
    let question: KnownAnswers.Question
    /// What the database showed when it was asked.
    let seen: FindSnapshot.Output
  }

  private typealias Waiting = CheckedContinuation<Response?, Never>
  private let waiting = Mutex<[Work: [Waiting]]>([:])

  /// What becomes of a request.
  enum Place {
    /// Nobody was working on it; now the caller is, who must say ``end(_:with:)``.
    case first
    /// Somebody was, and this came of it; nil when it is nothing to pass on.
    case later(Response?)
  }

  /// Waits while somebody does the work.
  func enter(_ work: Work) async -> Place {
    let isFirst = waiting.withLock { waiting in
      guard waiting[work] == nil else { return false }
      waiting[work] = []
      return true
    }
    return isFirst ? .first : .later(await response(of: work))
  }

  private func response(of work: Work) async -> Response? {
    await withCheckedContinuation { continuation in
      let isOver = waiting.withLock { waiting in
        waiting[work]?.append(continuation)
        return waiting[work] == nil
      }
      if isOver { continuation.resume(returning: nil) }
    }
  }

  /// The work has ended; those that wait get what came of it.
  func end(_ work: Work, with response: Response?) {
    let waiting = waiting.withLock { $0.removeValue(forKey: work) } ?? []
    for request in waiting { request.resume(returning: response) }
  }
}
