import Postgres

/// The number 1.
struct SelectOne: Query {
  typealias Output = Scalar<Int>
  let name = "select one"
  let sql = "select 1"
  var values: [(any SQLValue)?] { [] }
}

/// Sleeps for `$1` seconds.
struct Sleep: Query {
  typealias Output = Scalar<String>
  let name = "sleep"
  let sql = "select pg_sleep($1::double precision)::text"
  let seconds: Double
  var values: [(any SQLValue)?] { [seconds] }
}

/// How many statements this session has prepared.
struct CountPrepared: Query {
  typealias Output = Scalar<Int>
  let name = "count prepared"
  let sql = "select count(*) from pg_prepared_statements"
  var values: [(any SQLValue)?] { [] }
}

/// Whole numbers from 1 to `$1`.
struct Series: Query {
  typealias Output = Scalar<Int>
  let name = "series"
  let sql = "select generate_series(1, $1::int)"
  let end: Int
  var values: [(any SQLValue)?] { [end] }
}

/// Every name in the table `person`, in order.
struct Names: Query {
  typealias Output = Scalar<String>
  let name = "names"
  let sql = "select name from person order by name"
  var values: [(any SQLValue)?] { [] }
}

/// Adds `$1` to the table `person`.
struct AddPerson: Command {
  let name = "add person"
  let sql = "insert into person (name) values ($1)"
  let person: String?
  var values: [(any SQLValue)?] { [person] }
}

/// The table that the statements about people expect.
let personTable = """
  create table person (
    name text not null constraint person_name_key unique
      constraint person_name_check check (name <> '')
  )
  """

/// Whether the search path leads to a table, view or index named `$1`.
struct TableExists: Query {
  typealias Output = Scalar<Bool>
  let name = "table exists"
  let sql = "select to_regclass($1) is not null"
  let table: String
  var values: [(any SQLValue)?] { [table] }
}
