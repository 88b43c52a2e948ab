import Hummingbird
import NIOConcurrencyHelpers

/// Pages that depend on their address alone, kept as they were made: laying out a long form costs more
/// than sending it.
final class PageCache: Sendable {
  private let pages = NIOLockedValueBox<[String: Response]>([:])
  /// Addresses are the readers' to choose, so only so many are kept.
  private static let most = 64

  /// The page of an address: as kept, or made now.
  func page(_ address: String, _ make: () -> Response) -> Response {
    if let page = pages.withLockedValue({ $0[address] }) { return page }
    let page = make()
    pages.withLockedValue { pages in
      if pages.count >= Self.most { pages.removeAll() }
      pages[address] = page
    }
    return page
  }
}
