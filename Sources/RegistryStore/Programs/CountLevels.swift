public import Postgres
public import Registry
import RegistrySQL

/// The closed list of levels, each with how many programs have it.
public struct CountLevels: RegistryQuery {
  /// One level.
  public struct Output: RowDecodable {
    let level: ProgramLevel?
    let programs: Int

    /// Reads one row.
    public init(row: Row) throws {
      let word: String = try row["level"]
      level = ProgramLevel(rawValue: word)
      programs = try row["programs"]
    }
  }

  static let statement = Statement.countLevels

  /// The levels.
  public init() {}

  /// None.
  public var values: [(any SQLValue)?] { [] }

  /// Every level, those without programs included, from school to doctorate.
  public func counts(on connection: Connection) throws -> [LevelCount] {
    let counted = try connection.all(self)
    return ProgramLevel.allCases.map { level in
      LevelCount(
        level: level, programs: counted.first { $0.level == level }.map(\.programs) ?? 0)
    }
  }
}
