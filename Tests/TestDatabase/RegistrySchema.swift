import Postgres
import RegistrySQL

/// The schema of the registry, as every test but those of `Postgres` itself wants it.
enum RegistrySchema {
  /// Applies the embedded migrations and views.
  static let migrator = Migrator(
    migrations: Statement.migrations.map { Migration(name: $0.name, text: $0.text) },
    views: Statement.views.map { Migration(name: $0.name, text: $0.text) })
}
