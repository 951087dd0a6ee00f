/// What comes after a commit has failed: nothing that was stored is lost, and the words must not say so.
struct StoredBeforeFailure: Error {
  let cause: any Error
  /// What is stored nevertheless, and what to do.
  let promise: String
}
