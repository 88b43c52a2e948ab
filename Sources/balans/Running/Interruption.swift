import Dispatch
import Experiments
import Foundation

/// Turns Ctrl-C into a request to stop; the second time it ends the program at once.
final class Interruption {
  let flag = CancellationFlag()
  private let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [flag] in
      if flag.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
      flag.cancel()
    }
    source.resume()
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
