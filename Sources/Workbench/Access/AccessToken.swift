import Crypto
import Foundation

/// The secret that lets somebody on another machine in.
public struct AccessToken: Sendable {
  private let digest: SHA256.Digest
  /// What a browser shows once it was let in: follows from the token, and does not tell it.
  let pass: String

  /// The fewest characters: what `openssl rand -hex 16` gives.
  public static let leastLength = 32
  private static let mostBytes = 4096

  /// Reads the token from the first line of a file that nobody else may read.
  ///
  /// - Throws: `AccessTokenError`.
  public init(file: String) throws {
    func refuse(_ problem: String) -> AccessTokenError {
      AccessTokenError(file: file, problem: problem)
    }
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: file).resolvingSymlinksInPath().path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let handle = FileHandle(forReadingAtPath: file),
      let bytes = try? handle.read(upToCount: Self.mostBytes)
    else { throw refuse("it cannot be read") }
    if let mode = attributes[.posixPermissions] as? Int, mode & 0o077 != 0 {
      throw refuse("others may read it; make it yours alone with chmod 600")
    }
    let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    let token = line.trimmingCharacters(in: .whitespaces)
    guard token.utf8.count >= Self.leastLength,
      token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw refuse(
        "its first line is not a token of at least \(Self.leastLength) letters, digits and signs; "
          + "openssl rand -hex 32 makes one")
    }
    self.init(token)
  }

  init(_ token: String) {
    digest = SHA256.hash(data: Data(token.utf8))
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("balans pass".utf8), using: SymmetricKey(data: Data(token.utf8)))
    pass = code.map { byte in
      let hex = String(byte, radix: 16)
      return byte < 16 ? "0" + hex : hex
    }.joined()
  }

  /// Whether this is the token. Digests are compared in constant time, so that how long it takes
  /// tells nothing about where the two differ.
  func opens(_ candidate: String) -> Bool {
    SHA256.hash(data: Data(candidate.utf8)) == digest
  }

  /// Whether this is what a browser that was let in shows.
  func admits(_ candidate: String) -> Bool {
    SHA256.hash(data: Data(candidate.utf8)) == SHA256.hash(data: Data(pass.utf8))
  }
}

/// A file that holds no token that can be used.
public struct AccessTokenError: Error, Hashable, CustomStringConvertible {
  public let file: String
  public let problem: String

  public var description: String { "\(file): \(problem)" }
}
