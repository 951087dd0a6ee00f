extension Cell: Codable {
  private enum CodingKeys: CodingKey { case state, items, evidence }

  /// What a cell is, in one word: items are told apart from each other by it.
  private enum State: String, Codable {
    case value, values, conflict, absent
  }

  /// Reads what `encode` wrote.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let state = try container.decode(State.self, forKey: .state)
    let content: Content
    switch state {
    case .value:
      let items = try container.decode([Item].self, forKey: .items)
      guard let only = items.first, items.count == 1 else {
        throw DecodingError.dataCorruptedError(
          forKey: .items, in: container, debugDescription: "one value has \(items.count) items")
      }
      content = .value(only)
    case .values: content = .values(try container.decode([Item].self, forKey: .items))
    case .conflict: content = .conflict(try container.decode([Item].self, forKey: .items))
    case .absent:
      let reasons = try container.decode([Absence].self, forKey: .items)
      content = .absent(reasons.first ?? .unknown)
    }
    self.init(content, evidence: try container.decode([Int].self, forKey: .evidence))
  }

  /// Writes the state, the items or the reason why there is none, and the numbers of the evidence.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(evidence, forKey: .evidence)
    switch content {
    case .value(let item):
      try container.encode(State.value, forKey: .state)
      try container.encode([item], forKey: .items)
    case .values(let items):
      try container.encode(State.values, forKey: .state)
      try container.encode(items, forKey: .items)
    case .conflict(let items):
      try container.encode(State.conflict, forKey: .state)
      try container.encode(items, forKey: .items)
    case .absent(let absence):
      try container.encode(State.absent, forKey: .state)
      try container.encode([absence], forKey: .items)
    }
  }
}

extension Cell.Item: Codable {
  private enum CodingKeys: CodingKey { case label, text, currency, low, high, parts }

  /// Reads what `encode` wrote; an unknown currency is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let pairs = try container.decodeIfPresent([[String?]].self, forKey: .parts) ?? []
    let parts = try pairs.map { pair in
      guard pair.count == 2, let key = pair[0] else {
        throw DecodingError.dataCorruptedError(
          forKey: .parts, in: container, debugDescription: "a part is a key and a value")
      }
      return (key: key, value: pair[1])
    }
    self.init(
      try container.decode(String.self, forKey: .text),
      label: try container.decodeIfPresent(String.self, forKey: .label),
      amount: try Self.amount(in: container), parts: parts)
  }

  /// Writes label, text, amount in minor units, and the parts as pairs in their order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(label, forKey: .label)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(amount?.currency.code, forKey: .currency)
    try container.encodeIfPresent(amount?.low, forKey: .low)
    try container.encodeIfPresent(amount?.high, forKey: .high)
    if !parts.isEmpty { try container.encode(parts.map { [$0.key, $0.value] }, forKey: .parts) }
  }

  private static func amount(
    in container: KeyedDecodingContainer<CodingKeys>
  ) throws -> AmountRange? {
    guard let code = try container.decodeIfPresent(String.self, forKey: .currency) else {
      return nil
    }
    guard let currency = Currency(code) else {
      throw DecodingError.dataCorruptedError(
        forKey: .currency, in: container, debugDescription: "no currency: \(code)")
    }
    return AmountRange(
      low: try container.decode(Int.self, forKey: .low),
      high: try container.decodeIfPresent(Int.self, forKey: .high), currency: currency)
  }
}
