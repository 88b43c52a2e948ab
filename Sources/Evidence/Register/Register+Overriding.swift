extension Register {
  /// This register with other values for some parameters, and a warning for each that leaves its
  /// plausible range.
  ///
  /// Refused are unknown ids, lists, and numbers that mean nothing in the parameter's unit.
  public func overriding(
    _ values: [String: Double], origin: String = "override"
  ) throws(SourceErrors) -> (register: Register, warnings: [SourceWarning]) {
    var problems = SourceProblems()
    var warnings: [SourceWarning] = []
    var changed: [String: Double] = [:]
    for (id, value) in values.sorted(by: { $0.key < $1.key }) {
      let place = SourcePlace(file: origin)
      if let error = fault(of: value, for: id, at: place) {
        problems.add(SourceErrors(error))
      } else {
        changed[id] = value
        if let text = warning(about: value, for: id) {
          warnings.append(SourceWarning(text, at: place))
        }
      }
    }
    try problems.check()
    return (replacing(changed), warnings)
  }

  /// What makes a value for a parameter impossible; nil if nothing does.
  public func fault(of value: Double, for id: String, at place: SourcePlace) -> SourceError? {
    guard let entry = self[id] else { return unknown(id, at: place) }
    if case .list = entry.value {
      return SourceError("\(id) is a list and cannot be set to one number", at: place)
    }
    guard value.isFinite, entry.unit.admits(value) else {
      return SourceError(
        "\(id) (\(entry.unit.rawValue)) is \(plain(value))", at: place,
        expected: entry.unit.domainText)
    }
    return nil
  }

  /// What is odd about a possible value; nil if nothing is.
  public func warning(about value: Double, for id: String) -> String? {
    guard let entry = self[id] else { return nil }
    if entry.isFixed { return "\(id) is set to \(plain(value)), but its value is a definition" }
    guard let range = entry.range, !range.contains(value) else { return nil }
    return
      "\(id) is \(plain(value)); plausible is \(plain(range.lowerBound)) to \(plain(range.upperBound))"
  }

  private func replacing(_ values: [String: Double]) -> Register {
    let replaced = entries.map { entry in
      var entry = entry
      if let value = values[entry.id] { entry.value = .number(value) }
      return entry
    }
    return Register(themes: themes, entries: replaced)
  }
}
