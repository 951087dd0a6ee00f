/// What every session is told once, right after connecting.
struct SessionSettings {
  let access: Database.Access
  let deadline: Duration?

  /// A transaction whose client says nothing for this long is ended by the server.
  static let idleInTransaction = Duration.seconds(60)
  /// How often the server looks whether the client of a long statement is still there; what a killed
  /// program was waiting for would otherwise go on, and hold its locks.
  static let absence = Duration.seconds(1)

  /// The settings as one script.
  var script: String {
    """
    set datestyle = 'ISO';
    set intervalstyle = 'iso_8601';
    set timezone = 'UTC';
    set standard_conforming_strings = on;
    set default_transaction_read_only = \(access == .readOnly ? "on" : "off");
    set idle_in_transaction_session_timeout = \(Self.idleInTransaction.milliseconds);
    set client_connection_check_interval = \(Self.absence.milliseconds);
    set statement_timeout = \(deadline?.milliseconds ?? 0);
    """
  }
}
