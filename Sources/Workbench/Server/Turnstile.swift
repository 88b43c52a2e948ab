import Dispatch

/// Lets slow work through a few at a time, and turns it away when too many wait: however many ask at
/// once, the machine goes on answering.
actor Turnstile {
  private var free: Int
  private let mostWaiting: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Too many wait already.
  struct Full: Error {}

  init(places: Int, mostWaiting: Int) {
    free = places
    self.mostWaiting = mostWaiting
  }

  /// Does work away from the threads that answer requests, when its turn has come.
  ///
  /// - Throws: `Full`; what the work throws.
  nonisolated func pass<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await enter()
    let outcome = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: Result { try work() }) }
    }
    await leave()
    return try outcome.get()
  }

  private func enter() async throws {
    if free > 0 {
      free -= 1
      return
    }
    guard waiting.count < mostWaiting else { throw Full() }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
