import Quantities

/// All counters of one run: by month for everybody, by year for each group.
///
/// Years are counted back from the horizon, so that the windows of the indicators (the last twelve
/// months, onsets at least 24 months before the horizon) are exact for every group and any horizon.
public struct Tally: Hashable, Sendable {
  /// Months observed, from month 0.
  public let months: Int
  /// Years, the last whole one first; the first may be shorter.
  public var years: Int { (months + 11) / 12 }
  /// `[month][counter]`, for everybody.
  @usableFromInline var monthly: [Int64]
  /// `[year from the end][group][counter]`.
  @usableFromInline var grouped: [Int64]
  /// `[month][activity and count]`, of the office.
  private var office: [WorkBook]
  /// Number of breach claims by size class (see `ClaimSizes`).
  public var claimSizes: [Int64]
  /// Signals by source and by what came of them.
  public internal(set) var signals = SignalTally()
  /// What is counted in the month being played, `[cell][counter]`: one addition an event; spread
  /// over the groups when the month ends.
  @usableFromInline var current: [Int64]
  @usableFromInline var currentMonth = Int32.min
  /// A hash over every household's state and every open change at the horizon.
  public var digest: UInt64

  public init(months: Int) {
    precondition(months > 0, "a tally needs at least one month")
    self.months = months
    monthly = Array(repeating: 0, count: months * Counter.count)
    grouped = Array(repeating: 0, count: (months + 11) / 12 * Group.count * Counter.count)
    office = Array(repeating: WorkBook(), count: months)
    claimSizes = Array(repeating: 0, count: ClaimSizes.count)
    current = Array(repeating: 0, count: Groups.cells * Counter.stride)
    digest = 0
  }

  /// Begins a month; what is added in it is kept by cell until it ends.
  mutating func open(_ month: Month) { currentMonth = month.index }

  /// Ends the month: spreads what was counted over everybody's and the groups' counts.
  mutating func closeMonth() {
    let m = Int(currentMonth)
    currentMonth = .min
    if m >= 0, m < months {
      let year = (months - 1 - m) / 12 * Group.count
      // Summed over the capacities first: stress, type and all need then not see every cell.
      var everybody = [Int64](repeating: 0, count: Counter.count)
      var byOther = [Int64](repeating: 0, count: Groups.others * Counter.count)
      for first in stride(from: 0, to: Groups.cells, by: Groups.others) {
        let capacity = (year + Groups(cell: first).capacity) * Counter.count
        for other in 0..<Groups.others {
          let amounts = (first + other) * Counter.stride
          Self.add(current, amounts, to: &grouped, capacity)
          Self.add(current, amounts, to: &byOther, other * Counter.count)
        }
      }
      for other in 0..<Groups.others {
        let (groups, amounts) = (Groups(cell: other), other * Counter.count)
        Self.add(byOther, amounts, to: &grouped, (year + groups.stress) * Counter.count)
        Self.add(byOther, amounts, to: &grouped, (year + groups.type) * Counter.count)
        Self.add(byOther, amounts, to: &everybody, 0)
      }
      Self.add(everybody, 0, to: &monthly, m * Counter.count)
      Self.add(everybody, 0, to: &grouped, (year + Group.all.rawValue) * Counter.count)
    }
    current.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// Adds a row of counters to another; most counts are nothing, and adding them is quicker than
  /// asking.
  private static func add(
    _ amounts: [Int64], _ first: Int, to counts: inout [Int64], _ place: Int
  ) {
    precondition(first + Counter.count <= amounts.count && place + Counter.count <= counts.count)
    let amounts = amounts.span
    var counts = counts.mutableSpan
    for i in 0..<Counter.count {
      counts[unchecked: place &+ i] &+= amounts[unchecked: first &+ i]
    }
  }

  /// Everybody's count in a month.
  public subscript(counter: Counter, month month: Int) -> Int64 {
    monthly[month * Counter.count + counter.rawValue]
  }

  /// The office's count of an activity in a month.
  public subscript(count: WorkCount, activity: Activity, month month: Int) -> Int64 {
    office[month][count, activity]
  }

  /// Takes in the office's month.
  mutating func add(_ book: WorkBook, month: Month) {
    let m = Int(month.index)
    guard m >= 0, m < months else { return }
    office[m] = book
  }

  /// A group's count in the `year`-th year before the horizon (0: the last twelve months).
  public subscript(counter: Counter, yearFromEnd year: Int, group group: Group) -> Int64 {
    grouped[(year * Group.count + group.rawValue) * Counter.count + counter.rawValue]
  }

  /// Adds `amount` in a month, for everybody and for each of the household's groups.
  ///
  /// Months outside the horizon are ignored: the warm-up is not observed.
  @inline(__always)
  public mutating func add(
    _ counter: Counter, _ amount: Int64 = 1, month: Month, groups: Groups
  ) {
    if month.index == currentMonth {
      current[groups.cell * Counter.stride + counter.rawValue] += amount
    } else {
      addElsewhere(counter, amount, month: month, groups: groups)
    }
  }

  /// Adds in a month other than the one being played.
  @usableFromInline
  mutating func addElsewhere(
    _ counter: Counter, _ amount: Int64, month: Month, groups: Groups
  ) {
    let m = Int(month.index)
    guard m >= 0, m < months else { return }
    monthly[m * Counter.count + counter.rawValue] += amount
    let year = (months - 1 - m) / 12 * Group.count
    grouped[(year + Group.all.rawValue) * Counter.count + counter.rawValue] += amount
    grouped[(year + groups.capacity) * Counter.count + counter.rawValue] += amount
    grouped[(year + groups.stress) * Counter.count + counter.rawValue] += amount
    grouped[(year + groups.type) * Counter.count + counter.rawValue] += amount
  }

  /// Adds an amount for every cell in a month that may be another than the one being played.
  ///
  /// - Parameter amounts: one a cell, in order.
  mutating func add(_ counter: Counter, byCell amounts: ArraySlice<Int64>, month: Month) {
    let m = Int(month.index)
    guard m >= 0, m < months else { return }
    let year = (months - 1 - m) / 12 * Group.count
    func add(_ amount: Int64, to group: Int) {
      grouped[(year + group) * Counter.count + counter.rawValue] += amount
    }
    var all: Int64 = 0
    for (cell, amount) in amounts.enumerated() where amount != 0 {
      let groups = Groups(cell: cell)
      all += amount
      add(amount, to: groups.capacity)
      add(amount, to: groups.stress)
      add(amount, to: groups.type)
    }
    monthly[m * Counter.count + counter.rawValue] += all
    add(all, to: Group.all.rawValue)
  }

  /// Adds `amount` in a month for the municipality as a whole; groups have no part in it.
  @inlinable
  public mutating func add(_ counter: Counter, _ amount: Int64 = 1, month: Month) {
    let m = Int(month.index)
    guard m >= 0, m < months else { return }
    monthly[m * Counter.count + counter.rawValue] += amount
    let year = (months - 1 - m) / 12 * Group.count
    grouped[(year + Group.all.rawValue) * Counter.count + counter.rawValue] += amount
  }
}

extension Tally {
  /// The tally as plain words: what the store keeps.
  public var words: [Int64] {
    monthly + grouped + claimSizes + signals.counts + office.flatMap(\.counts)
      + [Int64(bitPattern: digest)]
  }

  /// A tally from its words; nil if they are not of this version's shape.
  public init?(words: [Int64], months: Int) {
    guard months > 0 else { return nil }
    self.init(months: months)
    let officeCount = months * WorkBook.size
    let lengths = [
      monthly.count, grouped.count, claimSizes.count, signals.counts.count, officeCount,
    ]
    guard words.count == lengths.reduce(1, +) else { return nil }
    var rest = words[...]
    func next(_ length: Int) -> ArraySlice<Int64> {
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }
    monthly = Array(next(lengths[0]))
    grouped = Array(next(lengths[1]))
    claimSizes = Array(next(lengths[2]))
    guard let signals = SignalTally(words: next(lengths[3])) else { return nil }
    self.signals = signals
    for month in 0..<months { office[month] = WorkBook(next(WorkBook.size)) }
    digest = UInt64(bitPattern: words[words.count - 1])
  }
}

/// A household's three groups beside `all`, as positions in `Group`.
public struct Groups: Hashable, Sendable {
  /// The combination of the three, a number of its own: what is counted by while a month lasts.
  public var cell: Int

  public var capacity: Int { Group.capacity1.rawValue + cell / 9 }
  public var stress: Int { Group.stress1.rawValue + cell / 3 % 3 }
  public var type: Int { Group.single.rawValue + cell % 3 }

  /// The number of combinations.
  public static let cells = 45
  /// Of stress and type, which a cell's number counts through for each capacity.
  static let others = 9

  @inlinable init(cell: Int) { self.cell = cell }

  /// - Parameters:
  ///   - quintile: of doenvermogen at entry, 0 the lowest.
  ///   - tercile: of stress at entry, 0 the lowest.
  ///   - type: 0 single, 1 single parent, 2 couple.
  @inlinable public init(quintile: Int, tercile: Int, type: Int) {
    cell = quintile * 9 + tercile * 3 + type
  }
}

/// Size classes of claims: eight to a doubling, from one euro to 65,536 euro and above.
public enum ClaimSizes {
  public static let perDoubling = 8
  public static let count = 16 * perDoubling + 1

  /// The class of an amount: class k holds amounts from 2^(k/8) euro.
  public static func index(of amount: Cents) -> Int {
    var k = 0
    while k < count - 1 && amount.inEuros >= lowerBounds[k + 1] { k += 1 }
    return k
  }

  /// Lower bound of each class in euros, on a grid of 2⁻¹⁰.
  public static let lowerBounds: [Double] = {
    // 2^(1/8), eight multiplications from the exact power of two; then rounded to the grid.
    let step = 1.0905077326652577
    return (0..<count).map { k in
      var value = Double(1 << (k / perDoubling))
      for _ in 0..<(k % perDoubling) { value *= step }
      return (value * 1024).rounded() / 1024
    }
  }()
}
