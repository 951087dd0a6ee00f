/// What is stated about a file before it is opened; what is not, its bytes must show.
public struct TabularOptions: Sendable, Hashable {
  /// One sheet of a workbook.
  public enum Sheet: Sendable, Hashable {
    /// The sheet of this name, hidden or not.
    case named(String)
    /// The sheet at this place among those that are not hidden, from 1.
    case number(Int)
  }

  /// The encoding of a text file by one of its usual names; nil if the file shows it.
  public var encoding: String?
  /// The character between the cells of a text file; nil if the file shows it.
  public var delimiter: UInt8?
  /// The sheet of a workbook; nil for its only one.
  public var sheet: Sheet?
  /// Where the header is, in text files and workbooks.
  public var header = HeaderChoice()
  /// Whether rows that the workbook hides are passed over; they are counted either way.
  public var skipsHiddenRows = false
  /// The keys that lead to the rows of a JSON text; `*` is every key of an object, and becomes a
  /// column. An empty path means the value itself, which must be said of an object.
  public var rowsPath: [String]?
  /// The keys within each JSON row that lead to an array whose elements become rows of their own,
  /// beside the fields of the row; nil if there is none.
  public var expanding: [String]?

  /// Nothing is stated.
  public init() {}
}
