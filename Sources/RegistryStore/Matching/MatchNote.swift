import Registry

/// One name of a file as the statements that record names take it.
struct MatchNote: Encodable {
  let source: String
  let subject: String
  let name: String
  let folded: String
  let place: String
  let asked: MatchQuestion
  var candidates: [ScoredCandidate]?
  var code: String?
  var score: Double?

  /// The note about a question, without an answer yet.
  init(source: String, question: MatchQuestion) {
    (self.source, subject, name) = (source, question.subject.rawValue, question.name)
    (folded, place, asked) = (FoldedText(question.name).text, question.placeKey, question)
  }
}
