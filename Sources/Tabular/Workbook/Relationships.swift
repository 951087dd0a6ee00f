/// Which parts of a workbook a part refers to; what lies outside the workbook is never looked at.
final class Relationships: XMLHandler {
  private struct Relationship {
    let id: String
    let type: String
    let target: String
  }

  private(set) var failure: TabularError?
  private var found: [Relationship] = []
  private let folder: [Substring]

  /// The relationships of a part; nil is the package itself.
  init(of part: String?, in archive: ZipArchive) throws(TabularError) {
    let path = part.map { $0.split(separator: "/") } ?? []
    folder = Array(path.dropLast())
    let name = (folder + ["_rels", "\(path.last ?? "").rels"]).joined(separator: "/")
    if archive.has(name) { try Workbook.read(name, in: archive, with: self) }
  }

  /// The first part of a type, by the last word of the type's name.
  func target(ofType type: String) -> String? { found.first { $0.type == type }?.target }

  /// The worksheet that an identifier stands for; nil for charts and the like.
  func worksheet(_ id: String) -> String? {
    found.first { $0.id == id && $0.type == "worksheet" }?.target
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes.text("TargetMode") != "External" else { return }
    guard let id = attributes.text("Id"), let target = attributes.text("Target"),
      let type = attributes.text("Type")?.split(separator: "/").last
    else { return }
    guard found.count < TabularLimits.workbookEntries else {
      failure = .overLimit(.workbookEntries, place: "the workbook")
      return
    }
    found.append(Relationship(id: id, type: String(type), target: resolve(target)))
  }

  func end(_ name: XMLName) -> Bool { false }

  func text(_ bytes: UnsafeRawBufferPointer) {}

  /// A target as a path from the workbook's root.
  private func resolve(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
