import Evidence
import Experiments
import Law
import Publishing
import Statistics
import Store
import Wording
import Workbench

/// An error as the user is told of it, with the exit code it means.
struct Failure {
  let status: ExitStatus
  private let lines: String
  /// Whether the lines begin with a place, and so need nothing before them.
  private let hasPlaces: Bool

  init(_ error: any Error) {
    switch error {
    case is SourceErrors, is SourceError, is StoreError:
      self.init(.badInput, Failure.text(of: error), hasPlaces: !(error is StoreError))
    case is LawError, is DistributionError, is ExperimentError, is LineupError, is UnknownHousehold,
      is BadInput, is StoredRunError, is PortTaken, is WebFolderError, is TemplateError,
      is ListeningError,
      is AccessTokenError:
      self.init(.badInput, "\(error)")
    case is CancellationError:
      self.init(.interrupted, "")
    default:
      self.init(.ourFault, "\(error)")
    }
  }

  private init(_ status: ExitStatus, _ lines: String, hasPlaces: Bool = false) {
    self.status = status
    self.lines = lines
    self.hasPlaces = hasPlaces
  }

  /// Tells standard error.
  func report(in language: Language) -> ExitStatus {
    if !lines.isEmpty {
      Console.note(hasPlaces ? lines : "\(RunPhrase.error.in(language)): \(lines)")
    }
    if status == .ourFault { Console.note(RunPhrase.ourFault.in(language)) }
    if status == .interrupted { Console.note(RunPhrase.stoppedUnkept.in(language)) }
    return status
  }

  private static func text(of error: any Error) -> String {
    guard let store = error as? StoreError else { return "\(error)" }
    return "\(store); --store PATH names another place, --no-store does without"
  }
}

/// Input that is wrong in a way that only the command line can see.
struct BadInput: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
