import ArgumentParser
import Registry
import RegistryReport

/// In which format a comparison is written, and where to.
struct ReportOutputOptions: ParsableArguments {
  @Option(help: "The format; else the suffix of -o says it, else table.")
  var format: ReportFormat?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(name: .shortAndLong, help: "Write to this file, whole or not at all.")
  var output: String?

  /// Refuses a file that does not say its format, and bytes on a terminal.
  func validate() throws {
    if let output, !json, format == nil, ReportFormat(path: output) == nil {
      let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(output) does not say its format; add --format (\(formats))")
    }
    if output == nil, chosen.isBinary, StandardOutput.isTerminal {
      throw ValidationError(
        "\(chosen.rawValue) is not for a terminal; add -o comparison.\(chosen.rawValue)")
    }
  }

  /// Begins with what does not need the comparison, for whoever reads it from the database first.
  func prepare() {
    if chosen == .pdf { PDFFonts.prepare() }
  }

  /// Writes `comparison` to the file, or else to standard output.
  func write(_ comparison: Comparison) throws {
    var style = StandardOutput.style
    // A file has no terminal's colors.
    if output != nil { style.usesColor = false }
    let data = try chosen.data(comparison, style: style)
    guard let output else { return StandardOutput.write(data) }
    try OutputFile(path: output).write(data)
  }

  private var chosen: ReportFormat {
    json ? .json : format ?? output.flatMap(ReportFormat.init(path:)) ?? .table
  }
}
