import Yams

extension Profile {
  /// Reads a profile from YAML; throws `ProfileFaults` with every fault and its line.
  public init(yaml: String) throws {
    let report = ProfileNode.FaultReport()
    guard let root = try Self.compose(yaml) else {
      throw ProfileFaults([Finding("invalid_profile", .reject, message: "the profile is empty")])
    }
    let profile = Self.read(ProfileNode(root, report: report))
    guard report.findings.isEmpty, let profile else { throw ProfileFaults(report.findings) }
    self = profile
  }

  private static func compose(_ yaml: String) throws -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw ProfileFaults([
        Finding("invalid_profile", .reject, message: "the profile is not YAML: \(error)")
      ])
    }
  }

  private static func read(_ root: ProfileNode) -> Profile? {
    root.allow(["profile", "title", "source", "document", "file", "skip", "stop", "sums", "tables"])
    let tables = root["tables"]?.items.compactMap(TableMapping.read) ?? []
    if root["tables"] == nil { root.fault("the key tables is missing") }
    if let list = root["tables"], list.items.isEmpty { list.fault("no table is filled") }
    // Each is looked at before any is missed, so that all faults are told at once.
    let layout = FileLayout.read(root["file"])
    let skips = tests(root["skip"])
    refuseSkips(skips, of: layout, in: root["skip"])
    let (name, title, source) = (root.required("profile"), root.required("title"), source(root))
    guard let name, let title, let source else { return nil }
    return Profile(
      name: name, title: title, source: source, document: document(root["document"]),
      delimiter: FileLayout.delimiter(root["file"]), layout: layout, skips: skips,
      stops: tests(root["stop"]),
      sums: root["sums"]?.items.compactMap(SumRule.read) ?? [], tables: tables)
  }

  private static func source(_ root: ProfileNode) -> SourceDescription? {
    guard let node = root["source"] else {
      root.fault("the key source is missing: every fact names who says so")
      return nil
    }
    node.allow(["code", "kind", "title", "publisher", "url", "license", "attribution"])
    let kind: SourceKind? = node.word("kind")
    if node["kind"] == nil { node.fault("the key kind is missing") }
    let (code, title) = (node.required("code"), node.required("title"))
    if let code, EvidenceDescription.slug(code) != code {
      node["code"]?.fault(
        "\(code) is not a source's code: lower-case letters, digits and hyphens",
        suggestion: "\(EvidenceDescription.slug(code)) would be one")
    }
    guard let code, let title, let kind else { return nil }
    return SourceDescription(
      code: code, kind: kind, title: title, publisher: node["publisher"]?.text,
      url: node["url"]?.text, license: node["license"]?.text,
      attribution: node["attribution"]?.text)
  }

  private static func document(_ node: ProfileNode?) -> DocumentDescription {
    node?.allow(["url", "title", "date", "retrieved_on", "reverify_by"])
    let day = { (key: String) -> String? in
      guard let value = node?[key], let text = value.text else { return nil }
      if CivilDate(iso: text) == nil { value.fault("\(key) is \(text); write it like 2026-11-21") }
      return text
    }
    return DocumentDescription(
      url: node?["url"]?.text, title: node?["title"]?.text, date: day("date"),
      retrievedOn: day("retrieved_on"), reverifyBy: day("reverify_by"))
  }

  /// A test whether a filled column is empty would pass over every row but the first of each.
  private static func refuseSkips(
    _ skips: [RowTest], of layout: FileLayout, in node: ProfileNode?
  ) {
    let filled = Set(layout.fillsDown.joined().map(HeadingPositions.fold))
    for test in skips where filled.contains(HeadingPositions.fold(test.column)) {
      guard case .isEmpty(let wanted) = test.condition, wanted != test.isNegated else { continue }
      node?.fault("\(test.column) is in fill_down: where it is blank the cell above stands for it")
    }
  }

  private static func tests(_ node: ProfileNode?) -> [RowTest] {
    node?.items.compactMap(RowTest.read) ?? []
  }
}
