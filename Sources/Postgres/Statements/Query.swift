/// A command whose rows are read.
public protocol Query: Command {
  /// What one row becomes.
  associatedtype Output: RowDecodable
}
