import NIOCore

/// Where the workbench listens, and whether it asks for a token at the door.
public struct Listening: Sendable {
  /// An address of this machine, such as `127.0.0.1`.
  public let address: String
  /// 0 for any port that is free.
  public let port: Int
  let token: AccessToken?

  public static let loopback = "127.0.0.1"
  public static let standardPort = 8470

  /// - Throws: `ListeningError` where others could reach it without a token.
  public init(
    address: String = Listening.loopback, port: Int = Listening.standardPort,
    token: AccessToken? = nil
  ) throws {
    guard let socket = try? SocketAddress(ipAddress: address, port: port) else {
      throw ListeningError(address: address, problem: .notAnAddress)
    }
    if !Self.isLoopback(socket), token == nil {
      throw ListeningError(address: address, problem: .noToken)
    }
    self.address = address
    self.port = port
    self.token = token
  }

  /// Whether only this machine reaches it.
  public var isLoopback: Bool {
    (try? SocketAddress(ipAddress: address, port: port)).map(Self.isLoopback) ?? false
  }

  /// The whole of 127.0.0.0/8, and ::1.
  private static func isLoopback(_ socket: SocketAddress) -> Bool {
    socket.ipAddress == "::1" || (socket.ipAddress?.hasPrefix("127.") ?? false)
  }

  /// The address as it stands in a URL, with the port on which it listens.
  public func host(port: Int) -> String {
    (address.contains(":") ? "[\(address)]" : address) + ":\(port)"
  }

  /// The names under which it answers where it asks no token.
  func hosts(port: Int) -> Set<String> {
    var hosts: Set = [host(port: port), "localhost:\(port)"]
    // A browser leaves the usual port out.
    if port == 80 { hosts.formUnion(["localhost", String(host(port: port).dropLast(3))]) }
    return hosts
  }
}

/// An address on which the workbench will not listen.
public struct ListeningError: Error, Hashable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case notAnAddress
    case noToken
    case notHere
  }

  public let address: String
  public let problem: Problem

  public var description: String {
    switch problem {
    case .notAnAddress:
      "--bind is \(address); expected an address such as 127.0.0.1, 0.0.0.0 or ::1"
    case .noToken:
      "--bind \(address) lets other machines in; that needs --token-file FILE with a secret "
        + "(openssl rand -hex 32 > FILE; chmod 600 FILE)"
    case .notHere: "--bind \(address): this machine has no such address, or may not use it"
    }
  }
}
