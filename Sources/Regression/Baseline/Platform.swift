import Foundation

/// The machine and libraries that integer results were made with.
///
/// The model promises the same bytes on all of them; a hash from another platform is nevertheless not
/// held against anybody: the statistical tier then decides.
public enum Platform {
  /// For example `x86_64 linux glibc-2.36`.
  public static let fingerprint: String = [architecture, system, library].joined(separator: " ")

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "other"
    #endif
  }

  #if canImport(Glibc)
    /// `glibc 2.36` without its name.
    private static var version: String? {
      var text = [CChar](repeating: 0, count: 64)
      guard confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count) > 0 else { return nil }
      let bytes = text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      return String(decoding: bytes, as: UTF8.self).split(separator: " ").last.map(String.init)
    }
  #endif

  private static var library: String {
    #if canImport(Glibc)
      "glibc-" + (version ?? "unknown")
    #else
      "libc"
    #endif
  }
}
