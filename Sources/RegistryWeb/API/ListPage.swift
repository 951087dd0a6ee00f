import Registry

/// A page of a list, and the address of the next.
struct ListPage {
  /// How many items a page can have.
  static let lengths = 1...100
  /// How many it has unless asked.
  static let length = 20

  private let next: PageKey?
  private let request: APIRequest

  /// The page with `results` that answers `request`.
  init<Item>(_ results: SearchResults<Item>, of request: APIRequest) {
    (next, self.request) = (results.next, request)
  }

  /// The document with the page's JSON, which leads to the next page where there is one.
  func document(_ json: String) throws -> APIDocument {
    let address = try next.map { try request.address(replacing: [("cursor", Cursor.text($0))]) }
    return APIDocument(json: json).followed(by: address)
  }
}

extension StrictQuery {
  /// Where the page begins.
  mutating func cursor() -> PageKey? {
    guard let text = text("cursor") else { return nil }
    guard let key = Cursor.key(text) else {
      fault("cursor", "it is none of ours; take it from the Link header of the page before")
      return nil
    }
    return key
  }
}
