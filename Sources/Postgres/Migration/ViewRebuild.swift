/// Drops and re-creates all views and functions in one transaction.
///
/// They are dropped in the reverse of their order, so a file may use what earlier ones create.
/// What a file creates is read from the catalog, and recorded so that it can be dropped even
/// when a later program no longer has the file. A function that a table depends on (by a
/// trigger, a check, an index or a generated column) cannot be dropped and belongs to a migration.
struct ViewRebuild {
  let connection: Connection
  let history: SchemaHistory
  let files: [Migration]

  /// Whether any text differs from what was last created, or something created is gone.
  func isNeeded() throws -> Bool {
    let applied = try history.views()
    return applied.map(\.name) != files.map(\.name)
      || applied.map(\.checksum) != files.map(\.checksum)
      || applied.contains { $0.present != $0.creates.count }
  }

  /// Drops everything recorded and creates every file anew.
  func run() throws {
    try connection.transaction {
      try connection.execute(Migrator.limits, name: "migration limits")
      try dropAll()
      var known: Set<String> = []
      for (position, file) in files.enumerated() {
        try connection.execute(file.text, name: "view \(file.name)")
        let created = try connection.all(CreatedObjects()).map(\.value)
          .filter { known.insert($0).inserted }
        try connection.run(RecordView(position: position + 1, file: file, creates: created))
      }
    }
  }

  private func dropAll() throws {
    for object in try history.views().flatMap(\.creates).reversed() {
      let words = object.split(separator: " ", maxSplits: object.hasPrefix("mat") ? 2 : 1)
      let kind = words.dropLast().joined(separator: " ")
      try connection.execute(
        "drop \(kind) if exists \(words.last ?? "")", name: "drop \(object)")
    }
    try connection.execute("delete from schema_view", name: "forget views")
  }
}
