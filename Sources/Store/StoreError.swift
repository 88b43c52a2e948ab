import Experiments
import GRDB

/// A store that cannot be used, with what to do about it.
public struct StoreError: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    /// The file cannot be opened or made there.
    case cannotOpen
    case isDirectory
    /// The file is not an SQLite database.
    case notADatabase
    /// A database, but not one of ours.
    case notAStore
    /// Made by a later version of the program.
    case newerVersion
    /// The database is damaged.
    case damaged
    /// One replicate is damaged; the rest can be read.
    case damagedReplicate(ReplicateKey)
    case readOnly
    case full
    /// The disk or the network it is on failed.
    case inputOutput
    /// Another process kept it busy for longer than we wait.
    case locked
    /// Any other refusal of the database.
    case other
  }

  public let path: String
  public let reason: Reason
  /// What the database itself says; never any stored value.
  public let detail: String?

  public init(path: String, reason: Reason, detail: String? = nil) {
    self.path = path
    self.reason = reason
    self.detail = detail
  }

  public var description: String {
    "the store \(path) \(problem); \(remedy)" + (detail.map { " (\($0))" } ?? "")
  }

  private var problem: String {
    switch reason {
    case .cannotOpen: "cannot be opened or made"
    case .isDirectory: "is a directory"
    case .notADatabase: "is not a database"
    case .notAStore: "is a database of something else"
    case .newerVersion: "was made by a later version of the program"
    case .damaged: "is damaged"
    case .damagedReplicate(let key): "holds a damaged \(key)"
    case .readOnly: "cannot be written"
    case .full: "has no room left"
    case .inputOutput: "could not be read or written"
    case .locked: "is in use by another process"
    case .other: "refused what was asked"
    }
  }

  private var remedy: String {
    switch reason {
    case .cannotOpen: "see whether its folder exists and may be written, or name another place"
    case .isDirectory: "name a file in it"
    case .notADatabase, .notAStore: "name another file; this one is left as it is"
    case .newerVersion: "use that version, or name another file"
    case .damaged: "move it aside and run again: replicates are made anew"
    case .damagedReplicate: "move the file aside and run again: replicates are made anew"
    case .readOnly: "give yourself the right to write it, or name another place"
    case .full: "free some space and run again: what was finished is kept"
    case .inputOutput: "check the disk and run again: what was finished is kept"
    case .locked: "wait for it to finish, or name another file"
    case .other: "this is a fault of the program"
    }
  }
}

extension StoreError {
  /// The meaning of an error of the database.
  init(_ error: DatabaseError, path: String) {
    let reason: Reason =
      switch error.resultCode {
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
      case .SQLITE_NOTADB: .notADatabase
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_FULL: .full
      case .SQLITE_IOERR: .inputOutput
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      default: .other
      }
    self.init(path: path, reason: reason, detail: error.message)
  }
}
