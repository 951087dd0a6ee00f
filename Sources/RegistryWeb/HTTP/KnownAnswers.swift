import Hummingbird
import Registry
import RegistryStore
import Synchronization

/// Answers that were given, for as long as nothing has changed that they were made of.
///
/// Only what is asked again is kept, so that a walk through the whole registry moves nothing out. What
/// is kept is at most twice `limit`: when the newer half is full, the older one is forgotten.
final class KnownAnswers: Sendable {
  /// What an answer answers.
  struct Question: Hashable {
    /// The path with the query.
    let address: String
    /// What the client says that it reads.
    let accept: String?
    /// The day on which it is asked.
    let day: CivilDate
  }

  private struct Answer {
    let response: Response
    let seen: FindSnapshot.Output

    /// Bytes that it takes together with its question; headers and the rest are some hundred.
    func size(with question: Question) -> Int? {
      let asked = question.address.utf8.count + (question.accept?.utf8.count ?? 0)
      return response.body.contentLength.map { $0 + asked + 1_000 }
    }
  }

  private struct State {
    var newer: [Question: Answer] = [:]
    var older: [Question: Answer] = [:]
    var bytes = 0
    var asked: Set<Int> = []
  }

  /// How many questions are remembered as asked once.
  private static let questions = 10_000
  private let limit: Int
  private let state = Mutex(State())

  /// Keeps answers of some `limit` bytes, with their questions, and of as many again.
  init(limit: Int) { self.limit = limit }

  /// Whether the question was asked before, which it is from now on.
  func wasAsked(_ question: Question) -> Bool {
    state.withLock { state in
      if state.newer[question] != nil || state.older[question] != nil { return true }
      if state.asked.count == Self.questions { state.asked.removeAll(keepingCapacity: true) }
      return !state.asked.insert(question.hashValue).inserted
    }
  }

  /// The answer that was given when the database showed what is seen now.
  func answer(to question: Question, seeing seen: FindSnapshot.Output) -> Response? {
    state.withLock { state in
      guard let answer = state.newer[question] ?? state.older[question], answer.seen == seen
      else { return nil }
      if state.newer[question] == nil { keep(answer, to: question, in: &state) }
      return answer.response
    }
  }

  /// Keeps an answer that was made while the database showed what was seen before it and after.
  func keep(_ response: Response, to question: Question, seeing seen: FindSnapshot.Output) {
    state.withLock { keep(Answer(response: response, seen: seen), to: question, in: &$0) }
  }

  private func keep(_ answer: Answer, to question: Question, in state: inout State) {
    guard let size = answer.size(with: question), size < limit else { return }
    let former = state.newer.updateValue(answer, forKey: question)
    state.bytes += size - (former?.size(with: question) ?? 0)
    guard state.bytes > limit else { return }
    (state.older, state.newer, state.bytes) = (state.newer, [:], 0)
  }
}
