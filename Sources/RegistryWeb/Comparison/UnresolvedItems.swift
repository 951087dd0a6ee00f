/// Codes or names that stand for nothing in the registry, or for several records.
struct UnresolvedItems: Error, Sendable {
  /// Those that stand for nothing.
  var unknown: [String] = []
  /// Those that stand for several, with one line for each record.
  var unclear: [(text: String, candidates: [String])] = []

  /// What is wrong in one or two sentences.
  var sentence: String {
    let parts = [
      unknown.isEmpty
        ? "" : "Nothing in the registry has the code or name \(Self.quoted(unknown)).",
      unclear.isEmpty
        ? "" : "More than one record has the name \(Self.quoted(unclear.map(\.text))); use a code.",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Each of them as a fault of the parameter that holds codes.
  var faults: [RequestFault] {
    unknown.map { RequestFault("code", "nothing has the code or name “\($0)”") }
      + unclear.map { item in
        RequestFault(
          "code", "“\(item.text)” means more than one record",
          suggestion: Candidate(item.candidates.first ?? "").code)
      }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: " or ")
  }
}
