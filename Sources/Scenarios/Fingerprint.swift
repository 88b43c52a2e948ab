import Crypto

/// SHA-256 in hexadecimal.
public enum Fingerprint {
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  public static func of(_ text: String) -> String { of(text.utf8) }
}
