import ArgumentParser
import Testing

@testable import ProspectusCommand

/// What every start of the program depends on.
@Suite struct CommandNameTests {
  /// A command without a name is called by its type, and the runtime then looks through all
  /// conformances of all libraries for how to write that: for each command, at each start.
  @Test("Every command says its name")
  func everyCommandSaysItsName() {
    let commands = below(Prospectus.self)
    #expect(commands.count > 50)
    for command in commands {
      #expect(command.configuration.commandName != nil, "\(command)")
    }
  }

  private func below(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap(below)
  }
}
