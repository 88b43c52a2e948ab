/// A request to stop: no new replicates are begun, those that are finished are kept.
///
/// Set it from any thread, but not from within a signal handler itself: let a
/// `DispatchSource.makeSignalSource` call it.
public final class CancellationFlag: Sendable {
  private let cancelled = Locked(false)

  public init() {}

  public var isCancelled: Bool { cancelled.withLock { $0 } }

  public func cancel() {
    cancelled.withLock { $0 = true }
  }
}
