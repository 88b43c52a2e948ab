import Experiments
import Foundation
import GRDB
import Model

/// Replicates and results in an SQLite file, found by what they depend on.
///
/// Several processes may use the same file on one machine. Every error is a `StoreError` or a
/// `DeterminismError`. The file is closed when the last copy of this value goes: there is no way to
/// use a store that is closed.
public struct ResultStore: Archive {
  /// How the store behaves, apart from what it holds.
  public struct Configuration: Sendable {
    /// How long to wait for another process before giving up.
    public var patience: Duration
    /// The largest number of pages the file may have; nil for no limit of ours.
    public var pageLimit: Int?
    /// The time that is noted with what is saved; it is no part of any result.
    public var now: @Sendable () -> Date

    public init(
      patience: Duration = .seconds(30), pageLimit: Int? = nil,
      now: @escaping @Sendable () -> Date = { Date() }
    ) {
      self.patience = patience
      self.pageLimit = pageLimit
      self.now = now
    }
  }

  public let path: String
  /// One connection, so that closing it leaves a single file with everything in it: the last reader
  /// of a pool would leave the write-ahead log beside it. Reads are short.
  private let queue: DatabaseQueue
  private let now: @Sendable () -> Date

  /// Opens the store, and makes it when there is none. Its folder must exist.
  ///
  /// - Throws: `StoreError`.
  public init(path: String, configuration: Configuration = Configuration()) throws {
    // Absolute, so that SQLite does not see a URI or one of its own names in it.
    let path = URL(fileURLWithPath: path).path
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw StoreError(path: path, reason: .isDirectory)
    }
    self.path = path
    now = configuration.now
    queue = try Self.describingErrors(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration.database)
      try Schema.prepare(queue, path: path)
      return queue
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.describingErrors(path) { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.describingErrors(path) { try queue.write(body) }
  }

  /// The present time as it is kept: text that sorts by time.
  var timestamp: String { now().formatted(Self.timeFormat) }

  static let timeFormat = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  private static func describingErrors<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      throw StoreError(path: path, reason: .damaged)
    }
  }
}

extension ResultStore.Configuration {
  fileprivate var database: GRDB.Configuration {
    var database = GRDB.Configuration()
    database.journalMode = .wal
    database.busyMode = .timeout(patience / .seconds(1))
    if let pageLimit {
      database.prepareDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
    }
    return database
  }
}
