import Experiments
import Foundation
import Wording

/// Tells how far a run is: on one line of a terminal, or in plain lines when asked for.
final class ProgressLine: @unchecked Sendable {
  private let language: Language
  private let isTerminal: Bool
  private let interval: Duration
  private let lock = NSLock()
  private var lastShown: ContinuousClock.Instant?
  private var isShown = false

  /// - Parameter always: also where there is no terminal.
  /// - Returns: nil where nobody wants to know.
  init?(language: Language, always: Bool) {
    isTerminal = Console.hasProgressLine
    guard isTerminal || always else { return nil }
    self.language = language
    interval = isTerminal ? .milliseconds(100) : .seconds(3)
  }

  func show(_ phase: RunConditions.Phase, _ progress: Experiments.Progress) {
    lock.withLock {
      let now = ContinuousClock.now
      if let lastShown, now - lastShown < interval, progress.done < progress.total { return }
      lastShown = now
      let line = text(phase, progress)
      if isTerminal {
        Console.replaceLine(line)
        isShown = true
      } else {
        Console.note(line)
      }
    }
  }

  /// Wipes the line of a terminal, so that what follows stands alone.
  func end() {
    lock.withLock {
      if isShown { Console.replaceLine("") }
      isShown = false
    }
  }

  private func text(_ phase: RunConditions.Phase, _ progress: Experiments.Progress) -> String {
    let name: RunPhrase = phase == .replicates ? .simulating : .staffNeed
    var line = "\(name.in(language)) \(progress.done)/\(progress.total)"
    if let remaining = progress.remaining, progress.done < progress.total {
      let time = TimeFormat(language).duration(seconds: remaining / .seconds(1))
      line += " · " + RunPhrase.left.in(language, ["time": time])
    }
    return line
  }
}
