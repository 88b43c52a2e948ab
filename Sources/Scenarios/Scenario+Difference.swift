/// A lever that two scenarios set differently.
public struct LeverChange: Hashable, Sendable {
  public var path: String
  public var before: LeverCourse
  public var after: LeverCourse
}

extension Scenario {
  /// The levers that this scenario sets otherwise than `base`, by path.
  public func changedLevers(from base: Scenario) -> [LeverChange] {
    LeverPaths.all.compactMap { path, _ in
      guard let before = base.levers[path], let after = levers[path], before != after else {
        return nil
      }
      return LeverChange(path: path, before: before, after: after)
    }
  }

  /// The roles whose hours differ from `base`'s: a comparison is fair only if there are none.
  public func staffDifference(from base: Scenario) -> [LeverChange] {
    changedLevers(from: base).filter { LeverPaths.staffHours.contains($0.path) }
  }
}
