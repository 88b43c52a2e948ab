import Hummingbird
import NIOConcurrencyHelpers

/// Pages that depend on their address alone, or on an answer that has not changed, kept as they were
/// made: laying out a long page costs more than sending it.
final class PageCache: Sendable {
  private let pages = NIOLockedValueBox<[String: Response]>([:])
  /// Addresses are the readers' to choose, and answers change, so only so many are kept.
  private static let most = 64

  /// The page under a key: as kept, or made now.
  func page(_ key: String, _ make: () -> Response) -> Response {
    if let page = pages.withLockedValue({ $0[key] }) { return page }
    let page = make()
    pages.withLockedValue { pages in
      if pages.count >= Self.most { pages.removeAll() }
      pages[key] = page
    }
    return page
  }
}
