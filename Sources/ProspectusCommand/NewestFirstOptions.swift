import ArgumentParser

/// Which part of a list that is told from the newest to the oldest.
struct NewestFirstOptions: ParsableArguments {
  @Option(help: "How many.")
  var limit = 50
  @Option(help: "Only those before this number.")
  var before: Int?

  /// Refuses a list of nothing, and one that nobody reads.
  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit must be between 1 and 1000")
    }
  }
}
