/// What a client says that it can read: the `Accept` header of RFC 9110, 12.5.1.
struct Accepted {
  private struct Range {
    let type: Substring
    let quality: Double

    /// How exactly the range names `other`; nil when it does not.
    func weight(for other: String) -> Int? {
      if type == other { return 2 }
      if type == "*/*" { return 0 }
      let main = other.prefix { $0 != "/" }
      return type == "\(main)/*" ? 1 : nil
    }
  }

  private let ranges: [Range]

  /// Reads a header; a client that sends none reads everything.
  init(_ header: String?) {
    ranges = (header ?? "*/*").lowercased().split(separator: ",").map { part in
      let sides = part.split(separator: ";")
      let quality = sides.dropFirst().lazy.map(Self.trimmed)
        .first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
      return Range(type: Self.trimmed(sides.first ?? ""), quality: quality ?? 1)
    }
  }

  /// The first of `types` that is liked best; nil when none can be read.
  func best(of types: [String]) -> String? {
    var best: (type: String, quality: Double)?
    for type in types {
      let quality = quality(of: type)
      if quality > (best?.quality ?? 0) { best = (type, quality) }
    }
    return best?.type
  }

  private func quality(of type: String) -> Double {
    let named = ranges.compactMap { range in
      range.weight(for: type).map { (weight: $0, quality: range.quality) }
    }
    return named.max { $0.weight < $1.weight }?.quality ?? 0
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop { $0 == " " }.prefix { $0 != " " }
  }
}
