import Registry

/// A page of a list, and the address of the next.
struct ListPage {
  private let next: PageCursor?
  private let request: APIRequest

  /// The page with `results` that answers `request`.
  init<Item>(_ results: SearchResults<Item>, of request: APIRequest) {
    (next, self.request) = (results.next, request)
  }

  /// The document with the page's JSON, which leads to the next page where there is one.
  func document(_ json: String) throws -> APIDocument {
    let address = try next.map { try request.address(replacing: [("after", $0.text)]) }
    return APIDocument(json: json).followed(by: address)
  }
}
