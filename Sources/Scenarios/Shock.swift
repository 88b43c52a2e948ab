import Evidence
import Model
import Quantities

/// Something that happens to a municipality for some months and is no policy: its staff is away, or
/// the economy goes down.
public struct Shock: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case capacityLoss = "capacity_loss"
    case recession
  }

  public let kind: Kind
  /// The months in which it lasts, the last not included.
  public let months: Range<Int>
  /// The share of hours that is lost, and by whom.
  public let lostShare: Double
  public let roles: [Role]
  /// First applications, and the chance of finding work, as a share more or less than usual.
  public let arrivals: Double
  public let exits: Double

  /// Whether it changes anything at all.
  public var isFelt: Bool {
    !months.isEmpty && (kind == .capacityLoss ? lostShare > 0 : arrivals != 0 || exits != 0)
  }

  /// The names of roles in files: those of the levers of their hours.
  static let roleNames = LeverPaths.staffHours.map { String($0.dropFirst("staff.".count)) }
}

extension Scenario {
  /// What goes on outside in a month.
  public func conditions(at month: Month) -> Conditions {
    var conditions = Conditions.usual
    for shock in shocks where shock.months.contains(Int(month.index)) {
      switch shock.kind {
      case .capacityLoss:
        for role in shock.roles {
          let left = (1 - conditions.lostHours[role.rawValue]) * (1 - shock.lostShare)
          conditions.lostHours[role.rawValue] = 1 - left
        }
      case .recession:
        conditions.arrivals *= 1 + shock.arrivals
        conditions.exits *= 1 + shock.exits
      }
    }
    return conditions
  }
}

extension Shock {
  /// Reads one item of `shocks`; reports all that is wrong with it, and then is nil.
  ///
  /// - Parameter mostArrivals: the most first applications there can be, times what is usual.
  init?(_ node: SourceNode, mostArrivals: Double, _ problems: inout SourceProblems) {
    let before = problems.errors.count
    guard case .map = node.content else {
      let _: Shock? = node.refuse(
        "a shock", expected: "a map such as {kind: capacity_loss, from: 8, to: 30, share: 0.25}",
        &problems)
      return nil
    }
    let given = node.entries(of: "a shock", &problems) ?? []
    guard let kindNode = given.first(where: { $0.key == "kind" })?.value else {
      problems.report(
        "a shock lacks kind", at: node.place,
        expected: "one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    guard let kind = kindNode.choice("kind", of: Kind.self, &problems) else { return nil }
    let isLoss = kind == .capacityLoss
    let fields = node.fields(
      of: "a shock of kind \(kind.rawValue)",
      required: ["kind", "from", "to"] + (isLoss ? ["share"] : []),
      optional: isLoss ? ["roles"] : ["arrivals", "exits"], &problems)
    let limits = 0...ScenarioSettings.monthsLimit
    let from = fields["from"]?.whole("from", in: limits, &problems)
    let to = fields["to"]?.whole("to", in: limits, &problems)
    let share = fields["share"]?.number("share", in: .share, &problems)
    let arrivals = Self.change("arrivals", fields, in: -1...(mostArrivals - 1), &problems)
    let exits = Self.change("exits", fields, in: -1...0, &problems)
    let roles = fields["roles"].map { Self.roles($0, &problems) } ?? Role.allCases
    if !isLoss, fields["arrivals"] == nil, fields["exits"] == nil {
      problems.report("a recession lacks arrivals or exits", at: node.place)
    }
    if let from, let to, to < from {
      problems.report(
        "a shock from month \(from) to month \(to)", at: node.place,
        expected: "to: the first month after it, not before from")
    }
    guard problems.errors.count == before, let from, let to, let arrivals, let exits else {
      return nil
    }
    self.init(
      kind: kind, months: from..<to, lostShare: share ?? 0, roles: roles, arrivals: arrivals,
      exits: exits)
  }

  /// A change from the usual, as a share of it; none where the file is silent.
  private static func change(
    _ name: String, _ fields: SourceFields, in limits: ClosedRange<Double>,
    _ problems: inout SourceProblems
  ) -> Double? {
    guard let node = fields[name] else { return 0 }
    guard let value = node.number(name, &problems) else { return nil }
    guard limits.contains(value) else {
      return node.refuse(
        name,
        expected: "a change from \(plain(limits.lowerBound)) to \(plain(limits.upperBound)) as a "
          + "share of what is usual; lives are drawn for no more than that", &problems)
    }
    return value
  }

  private static func roles(_ node: SourceNode, _ problems: inout SourceProblems) -> [Role] {
    var found: Set<Int> = []
    for item in node.items("roles", &problems) ?? [] {
      guard let name = item.text("roles", &problems) else { continue }
      guard let position = roleNames.firstIndex(of: name) else {
        problems.report(
          "there is no role \(quoted(name))", at: item.place,
          expected: "one of \(roleNames.joined(separator: ", "))",
          suggestion: nearestName(to: name, in: roleNames))
        continue
      }
      found.insert(position)
    }
    if case .list(let items) = node.content, items.isEmpty {
      problems.report("roles has no roles", at: node.place)
    }
    return Role.allCases.filter { found.contains($0.rawValue) }
  }
}
