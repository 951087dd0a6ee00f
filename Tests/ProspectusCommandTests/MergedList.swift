/// A profile for lists whose institutions are merged over the rows of their programs.
enum MergedList {
  static let profile = """
    profile: merged
    title: A list with merged cells
    source: {code: council, kind: regulator, title: The Council}
    file: {fill_down: [Code, Name]}
    tables:
      - table: institutions
        columns: {institution: {column: Code, slug: true, scheme: x}, name: Name}
      - table: programs
        columns:
          program: {columns: [Code, Course], join: " ", slug: true, scheme: x}
          institution: {column: Code, slug: true, scheme: x}
          name: Course
          level: {column: Level, map: {PG: master}}
          outcomes: Remarks
    """
}
