public import Registry

/// Exchange rates with their sources, as lines or as JSON.
public struct RateList {
  private let rates: [(rate: ExchangeRate, source: String)]

  /// The faces of `rates`, in their order.
  public init(_ rates: [(rate: ExchangeRate, source: String)]) { self.rates = rates }

  /// One line for each rate.
  public var text: String {
    rates.isEmpty
      ? "No rate is on record; prospectus rate add records one.\n"
      : rates.map { "\($0.rate.spoken) (\($0.source))\n" }.joined()
  }

  /// The rates under `rates`, each as a decimal string.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("rates")
      json.array(rates) { json, item in
        json.object { json in
          json.member("base", item.rate.base)
          json.member("quote", item.rate.quote)
          json.member("rate", "\(item.rate.rate)")
          json.member("on", item.rate.on.description)
          json.member("source", item.source)
        }
      }
    }
    return json.text + "\n"
  }
}
