import Registry

extension Comparison.Row {
  /// Whether a table for reading prints the row. One about which nothing can be said for any column is
  /// left out, except where "unknown" is itself the answer.
  func isWorthPrinting(besides columns: Int) -> Bool {
    let alwaysTold = ["verdict", "tuition", "total_cost", "mode", "duration", "cautions"]
    // A table of several columns is for telling them apart.
    let isParticular = ["address", "website", "founded", "status"].contains(key)
    if isParticular, columns > 1 { return false }
    return alwaysTold.contains(key) || cells.contains { ["value", "conflict"].contains($0.state) }
  }
}
