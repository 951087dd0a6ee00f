/// The names of a result's columns and where each stands.
final class Columns {
  let names: [String]
  /// Column numbers by name; -1 marks a name that occurs twice.
  private var positions: [String: Int32] = [:]
  private var expected: Int32 = 0

  /// The columns of a result, in order.
  init(names: [String]) {
    self.names = names
    for (number, name) in names.enumerated() {
      positions[name] = positions[name] == nil ? Int32(number) : -1
    }
  }

  /// The column's number, -1 where two columns share the name, nil where none has it.
  func position(of name: String) -> Int32? {
    // Rows are mostly read in the statement's order, so the next column is tried before hashing.
    let guess = Int(expected)
    if guess < names.count, names[guess] == name, positions.count == names.count {
      expected += 1
      return Int32(guess)
    }
    guard let position = positions[name] else { return nil }
    expected = position + 1
    return position
  }
}
