/// Marks the names of invented sample data.
enum ExampleMark {
  /// `name` with the mark behind it when what bears it is invented and the name does not say so.
  static func marked(_ name: String, isFictitious: Bool) -> String {
    let mark = " (example)"
    return isFictitious && !name.hasSuffix(mark) ? name + mark : name
  }
}
