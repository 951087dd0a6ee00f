public import Postgres
import RegistrySQL

/// The schema this program works with.
public enum RegistrySchema {
  /// Applies the embedded migrations and views, or tells how far a database is from them.
  public static let migrator = Migrator(
    migrations: Statement.migrations.map { Migration(name: $0.name, text: $0.text) },
    views: Statement.views.map { Migration(name: $0.name, text: $0.text) })
}
