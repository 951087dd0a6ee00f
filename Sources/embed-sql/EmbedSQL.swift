import Foundation

/// Writes one Swift file with a constant for every SQL file under the first argument's
/// `migrations`, `views` and `queries` folders; the second argument is the file to write.
@main
struct EmbedSQL {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: embed-sql SQL_FOLDER OUTPUT\n".utf8))
      exit(64)
    }
    let root = URL(filePath: arguments[1], directoryHint: .isDirectory)
    var source = "// Generated from the SQL files beside this target; do not edit.\n"
    for folder in ["migrations", "views", "queries"] {
      source += try constants(in: root.appending(path: folder), list: folder)
    }
    try Data(source.utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
  }

  /// One `extension Statement` with a constant per file of `folder` and the ordered list of them.
  static func constants(in folder: URL, list: String) throws -> String {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "sql" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    var source = "extension Statement {\n"
    for file in files {
      source += try constant(for: file)
    }
    let names = files.map { identifier(for: $0) }.joined(separator: ", ")
    source += "  /// Every file of `\(list)/`, in the order of their names.\n"
    source += "  public static let \(list): [Statement] = [\(names)]\n}\n"
    return source
  }

  /// The declaration of one file's constant.
  static func constant(for file: URL) throws -> String {
    let text = try String(contentsOf: file, encoding: .utf8)
    let name = file.deletingPathExtension().lastPathComponent
    return """
        /// `\(file.lastPathComponent)`
        public static let \(identifier(for: file)) = Statement(name: "\(name)", text: ####\"""
      \(text)
      \"""####)

      """
  }

  /// `search_programs.sql` becomes `searchPrograms`; `0001_base.sql` becomes `migration0001Base`.
  static func identifier(for file: URL) -> String {
    let words = file.deletingPathExtension().lastPathComponent.split(separator: "_").map(
      String.init)
    let camel = words.enumerated().map { $0.offset == 0 ? $0.element : capitalized($0.element) }
    let name = camel.joined()
    return name.first?.isNumber == true ? "migration" + name : name
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
