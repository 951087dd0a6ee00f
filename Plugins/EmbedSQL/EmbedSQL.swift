import Foundation
import PackagePlugin

/// Turns the SQL files of the target it is applied to into Swift constants.
@main
struct EmbedSQL: BuildToolPlugin {
  /// One command per build whose inputs are all SQL files, so that adding, editing and deleting
  /// a file are all noticed.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = ["migrations", "views", "queries"]
    let root = target.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSQL.swift")
    let inputs = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: root.appending(path: folder), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "sql" }
    }
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) SQL files",
        executable: try context.tool(named: "embed-sql").url,
        arguments: [root.path(), output.path()],
        inputFiles: inputs.sorted { $0.path() < $1.path() },
        outputFiles: [output])
    ]
  }
}
