extension LawBook {
  /// Every value of the law as text, by id: the days on which it holds, and what it is then.
  ///
  /// Equal laws give equal texts; sources, labels and comments are no part of it.
  public var texts: [String: String] {
    entries.reduce(into: [:]) { texts, entry in
      let periods = entry.periods.map { period in
        "\(period.from)..\(period.to.map { "\($0)" } ?? "") = \(period.value)"
      }
      texts[entry.id] = "\(entry.unit.rawValue): " + periods.joined(separator: "; ")
    }
  }
}
