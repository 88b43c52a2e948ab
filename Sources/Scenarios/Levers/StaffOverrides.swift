import Model

extension Policy.Staff {
  /// The hours as values of their levers, to the thousandth of an hour.
  public var overrides: [Override] {
    var policy = Policy()
    policy.staff = self
    return LeverPaths.staffHours.map { path in
      Override(path: path, value: "\((policy[lever: path] * 1000).rounded() / 1000)")
    }
  }
}
