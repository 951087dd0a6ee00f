/// What was worked out from a basis, up to a number of them; when there are more, all are forgotten.
struct Remembered<Basis: Hashable, Value> {
  private let most: Int
  private var values: [Basis: Value] = [:]

  /// A memory of at most so many values.
  init(most: Int) { self.most = most }

  /// What rests on `basis`, worked out by `make` unless it is remembered.
  mutating func value(of basis: Basis, make: () -> Value) -> Value {
    if let known = values[basis] { return known }
    let made = make()
    if values.count == most { values.removeAll(keepingCapacity: true) }
    values[basis] = made
    return made
  }
}
