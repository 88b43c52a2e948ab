import ArgumentParser
import Foundation

/// The version of the program; results carry it.
let version = "0.1.0"

/// The way in: arguments to an exit code.
@main
enum Program {
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    var command: any ParsableCommand
    do {
      command = try Balans.parseAsRoot(arguments)
    } catch {
      return report(parsing: error)
    }
    do {
      try command.run()
      return .fine
    } catch let stop as Stop {
      return stop.status
    } catch  where Balans.exitCode(for: error) != .failure {
      return report(parsing: error)
    } catch {
      let language = (command as? any Speaking)?.language ?? .nl
      return Failure(error).report(in: language)
    }
  }

  /// Help and versions go to standard output; what the parser does not accept is bad input.
  private static func report(parsing error: any Error) -> ExitStatus {
    let message = Balans.fullMessage(for: error)
    if Balans.exitCode(for: error).isSuccess {
      Console.print(message + "\n")
      return .fine
    }
    Console.note(message)
    return .badInput
  }
}

/// The exit codes that scripts rely on.
enum ExitStatus: Int32 {
  case fine = 0
  /// The question was answered, and the answer is no.
  case no = 1
  case badInput = 2
  /// There was nothing to check.
  case nothingChecked = 3
  case ourFault = 70
  case interrupted = 130
}

/// Ends a command that has said all it has to say.
struct Stop: Error {
  let status: ExitStatus
}
