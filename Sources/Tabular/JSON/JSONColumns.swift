/// The columns that the rows of a JSON text have: each path of keys that leads to a value, in the
/// order in which they first came.
final class JSONColumns {
  private var places: [[UInt8]: Int] = [:]
  private var names: [[UInt8]] = []
  /// Which of the paths lead to a value, and to which column; others lead to objects only.
  private var columns: [Int?] = []
  private(set) var headings: [String] = []
  private(set) var isFrozen = false

  /// Accepts no further columns: all of the text has been seen.
  func freeze() { isFrozen = true }

  /// The number of a path of keys, each after its dot.
  func place(of path: [UInt8]) throws(TabularError) -> Int {
    if let place = places[path] { return place }
    guard places.count < TabularLimits.columns else {
      throw .overLimit(.columns, place: "the JSON text")
    }
    places[path] = names.count
    names.append(path)
    columns.append(nil)
    return names.count - 1
  }

  /// How many paths there are.
  var count: Int { names.count }

  /// Whether a path is known to lead to a value.
  func isKnown(_ place: Int) -> Bool { columns[place] != nil }

  /// The column of a path that leads to a value.
  func column(of place: Int) -> Int {
    if let column = columns[place] { return column }
    columns[place] = headings.count
    headings.append(String(decoding: names[place], as: UTF8.self))
    return headings.count - 1
  }
}
