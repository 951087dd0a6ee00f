import ArgumentParser
import Foundation
import Postgres
import Registry

/// `prospectus database`: the private cluster.
struct DatabaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database",
    abstract: "Start, stop and look at the private PostgreSQL cluster.",
    subcommands: [Start.self, Stop.self, Status.self, URLCommand.self, Shell.self])

  /// `prospectus database start`.
  struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start", abstract: "Start the private cluster.")
    func run() async throws {
      let outcome = try await PrivateClusterOption.cluster.start()
      StandardError.write(outcome == .started ? "started\n" : "already running\n")
    }
  }

  /// `prospectus database stop`.
  struct Stop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stop", abstract: "Stop the private cluster.")
    func run() async throws {
      let outcome = try await PrivateClusterOption.cluster.stop()
      StandardError.write(outcome == .stopped ? "stopped\n" : "it was not running\n")
    }
  }

  /// `prospectus database status`.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Tell whether it is running.")
    func run() throws {
      switch try PrivateClusterOption.cluster.status() {
      case .absent: StandardOutput.write("there is no private cluster yet\n")
      case .stopped: StandardOutput.write("stopped\n")
      case .running(let process): StandardOutput.write("running as process \(process)\n")
      }
    }
  }

  /// `prospectus database url`.
  struct URLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "url", abstract: "Print the connection string.")
    func run() throws {
      StandardOutput.write(try PrivateClusterOption.cluster.connectionString + "\n")
    }
  }

  /// `prospectus database shell`.
  struct Shell: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "shell", abstract: "Open psql on it.")
    func run() async throws {
      let cluster = try PrivateClusterOption.cluster
      _ = try await cluster.start()
      let arguments = ["psql", cluster.connectionString]
      var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
      execvp("psql", &pointers)
      throw RegistryError.notFound("psql is not installed; it comes with postgresql-client")
    }
  }
}
