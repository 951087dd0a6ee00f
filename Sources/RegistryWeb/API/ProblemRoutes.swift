import Hummingbird
import RegistryReport

/// The list of the kinds of problem, to which the `type` of every problem document leads.
struct ProblemRoutes {
  /// Adds the route to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.api("/problems") { request in
      try request.query(knows: []).check()
      return APIDocument(json: Self.text)
    }
  }

  private static var text: String {
    var json = JSONWriter()
    json.object { json in
      json.key("items")
      json.array(ProblemKind.allCases) { json, kind in
        json.object { json in
          json.member("type", kind.type)
          json.member("title", kind.title)
          json.member("status", kind.status.code)
        }
      }
    }
    return json.text + "\n"
  }
}
