/// A file that was applied, and what it created if it is a view.
struct AppliedFile: RowDecodable, Equatable {
  let name: String
  let checksum: String
  /// Such as `view institution_current`, in the order of creation.
  let creates: [String]
  /// How many of those are still there.
  let present: Int

  init(row: Row) throws {
    name = try row["name"]
    checksum = try row["checksum"]
    creates = try row["creates"]
    present = try row["present"]
  }
}
