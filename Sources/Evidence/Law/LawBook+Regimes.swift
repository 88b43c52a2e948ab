import Law
import Model
import Quantities

extension LawBook {
  /// The law with a file of regimes.
  public init(documents: [SourceDocument], regimes: SourceDocument) throws(SourceErrors) {
    try self.init(documents: documents)
    try readRegimes(regimes)
  }

  /// Takes over the regimes of a file; every id, day and value in it must be one of the law.
  mutating func readRegimes(_ document: SourceDocument) throws(SourceErrors) {
    var problems = SourceProblems()
    let root = document.root.fields(
      of: "the file of regimes", required: ["regimes"], optional: ["indexations"], &problems)
    for field in root["regimes"]?.entries(of: "regimes", &problems) ?? [] {
      if let regime = LawRegime(field, in: self, &problems) { regimes.append(regime) }
    }
    for field in root["indexations"]?.entries(of: "indexations", &problems) ?? [] {
      let indexation = LawIndexation(
        id: field.key, fields: field.value, optional: ["grade", "label", "note"], &problems)
      if let indexation { indexations.append(indexation) }
    }
    try problems.check()
    for regime in regimes {
      do {
        _ = try amended(by: LawAmendment(regime: regime.id)).tables()
      } catch { problems.add(error) }
    }
    try problems.check()
  }

  /// The regime with an id.
  public func regime(_ id: String) -> LawRegime? { regimes.first { $0.id == id } }

  /// This law with a scenario's changes: first what the regime takes from other days, then its own
  /// values, then the scenario's, then the indexation of what ends.
  ///
  /// - Throws: `SourceErrors` for a regime that is unknown, or values that cannot be taken; what a
  ///   value must be is checked by `tables()`.
  public func amended(by amendment: LawAmendment) throws(SourceErrors) -> LawBook {
    var book = self
    var problems = SourceProblems()
    if let id = amendment.regime {
      if let regime = regime(id) {
        for take in regime.takes { book.take(take, for: regime, &problems) }
        book.replace(regime.values)
      } else {
        problems.report(
          "there is no regime \(quoted(id))",
          at: amendment.regimePlace ?? SourcePlace(file: Self.regimesFile),
          suggestion: nearestName(to: id, in: regimes.map(\.id)))
      }
    }
    book.replace(amendment.values)
    if let indexation = amendment.indexation { book.index(by: indexation) }
    try problems.check()
    return book
  }

  /// What an amendment makes of the law, for a canonical form: the values of each id that differs,
  /// each as first day, last day and value.
  ///
  /// - Throws: `SourceErrors` for an amendment that cannot be, or a value that is none of its unit.
  public func changes(by amendment: LawAmendment) throws(SourceErrors) -> [String: [[String]]] {
    if amendment.isEmpty { return [:] }
    _ = try self.amended(by: amendment).tables()
    var plain = amendment
    plain.indexation = nil
    let amended = try amended(by: plain)
    var changes: [String: [[String]]] = [:]
    for (before, after) in zip(entries, amended.entries) {
      let texts = [before, after].map { entry in
        entry.periods.map { ["\($0.from)", $0.to.map { "\($0)" } ?? "", $0.value] }
      }
      if texts[0] != texts[1] { changes[after.id] = texts[1] }
    }
    return changes
  }

  private mutating func take(
    _ take: LawRegime.Take, for regime: LawRegime, _ problems: inout SourceProblems
  ) {
    for index in entries.indices
    where take.names(entries[index].id) && !take.except.contains(entries[index].id) {
      let entry = entries[index]
      guard let first = entry.periods.first,
        var period = entry.periods.first(where: { $0.holds(on: take.day) })
      else {
        problems.report("\(entry.id) has no value on \(take.day)", at: take.dayPlace)
        continue
      }
      (period.from, period.to) = (first.from, nil)
      period.source = "\(regime.id), as on \(take.day): \(period.source)"
      entries[index].periods = [period]
    }
  }

  private mutating func replace(_ values: [String: [LawChange]]) {
    for index in entries.indices {
      for change in values[entries[index].id] ?? [] {
        entries[index].periods = change.period.over(entries[index].periods)
      }
    }
  }
}

extension LawBook.Period {
  func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }

  /// This period, and of others what it leaves standing.
  func over(_ others: [LawBook.Period]) -> [LawBook.Period] {
    var periods = [self]
    for other in others {
      if other.from < from {
        var before = other
        let dayBefore = from.adding(days: -1)
        before.to = other.to.map { min($0, dayBefore) } ?? dayBefore
        periods.append(before)
      }
      if let to, other.to.map({ to < $0 }) ?? true {
        var after = other
        after.from = max(other.from, to.adding(days: 1))
        periods.append(after)
      }
    }
    return periods.sorted { $0.from < $1.from }
  }
}

extension LawRegime.Take {
  /// Whether an id is meant.
  func names(_ id: String) -> Bool {
    ids.hasSuffix(".*") ? id.hasPrefix(ids.dropLast(1)) : id == ids
  }

  /// Reads `{ids, on, except}`.
  fileprivate init?(_ node: SourceNode, in book: LawBook, _ problems: inout SourceProblems) {
    let fields = node.fields(
      of: "take", required: ["ids", "on"], optional: ["except"], &problems)
    let ids = fields["ids"]?.text("ids", &problems)
    let day = fields["on"]?.day("on", &problems)
    var except: [String] = []
    for item in fields["except"]?.items("except", &problems) ?? [] {
      guard let id = item.text("except", &problems) else { continue }
      if book[id] == nil { Self.refuse(id, at: item.place, in: book, &problems) }
      except.append(id)
    }
    guard let ids, let day else { return nil }
    self.init(
      ids: ids, idsPlace: fields["ids"]?.place ?? node.place, except: except, day: day,
      dayPlace: fields["on"]?.place ?? node.place)
    if !book.ids.contains(where: names) { Self.refuse(ids, at: idsPlace, in: book, &problems) }
  }

  private static func refuse(
    _ id: String, at place: SourcePlace, in book: LawBook, _ problems: inout SourceProblems
  ) {
    problems.report(
      "the law has no value \(quoted(id))", at: place,
      suggestion: nearestName(to: id, in: book.ids))
  }
}

extension LawRegime {
  /// Reads one regime; reports all that is wrong with it, and then is nil.
  fileprivate init?(
    _ field: SourceNode.Field, in book: LawBook, _ problems: inout SourceProblems
  ) {
    let id = field.key
    if id.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,63}/) == nil {
      problems.report(
        "\(quoted(id)) is not an id of a regime", at: field.place,
        expected: "lower-case letters, digits and hyphens")
    }
    let fields = field.value.fields(
      of: id, required: ["label", "status", "note"], optional: ["take", "values"], &problems)
    let label = fields["label"]?.bilingual("label", &problems)
    let status = fields["status"]?.choice("status", of: Status.self, &problems)
    let note = fields["note"]?.text("note", &problems)
    let takes = (fields["take"]?.items("take", &problems) ?? []).compactMap {
      Take($0, in: book, &problems)
    }
    let values = fields["values"].map {
      LawChange.byID($0, in: book, source: nil, &problems)
    }
    guard let label, let status, let note else { return nil }
    self.init(
      id: id, label: label, status: status, note: note, takes: takes, values: values ?? [:])
  }
}
