import Model
import Statistics
import Studies
import Wording

extension CapacityPage {
  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    let numbers = NumberFormat(language)
    page.add("  " + CapacityPhrase.title.in(language), .strong)
    let about = CapacityPhrase.about.in(
      language,
      [
        "n": numbers.count(figures.replicates),
        "months": TimeFormat(language).months(figures.months),
        "households": numbers.count(scenario.households),
        "base": figures.policies.first?.arm.title[language] ?? "",
      ])
    page.add(paragraph: about, width: screen.measure, .faint)
    page.add(paragraph: CapacityPhrase.lost.in(language), width: screen.measure, .faint)
    addUse(to: &page, numbers)
    addNeed(to: &page, screen, numbers)
    addHours(to: &page, numbers)
    addDelivered(to: &page, numbers)
    for policy in figures.policies { addQueues(of: policy, to: &page, numbers) }
    page.add(paragraph: CapacityPhrase.queuesNote.in(language), width: screen.measure, .faint)
    addCumulative(to: &page, screen, numbers)
    page.add()
    page.add(paragraph: CapacityPhrase.note.in(language), width: screen.measure, .faint)
    return page.text(on: screen)
  }

  private func heading(_ phrase: CapacityPhrase, _ page: inout Page, _ language: Language) {
    page.add()
    page.add("  " + phrase.in(language), .strong)
  }

  private func policyColumns(_ language: Language) -> [Grid.Column] {
    figures.policies.map { Grid.Column($0.arm.title[language], .right) }
  }

  private func share(_ summary: Summary, _ numbers: NumberFormat) -> String {
    guard let mean = summary.mean else { return NumberFormat.missing }
    guard let interval = summary.ci95 else { return numbers.percent(mean) }
    return numbers.percent(mean) + " ("
      + ends(interval, numbers) { numbers.number($0 * 100, decimals: 0) } + ")"
  }

  private func ends(
    _ interval: Interval, _ numbers: NumberFormat, _ write: (Double) -> String
  ) -> String {
    AnswerPhrase.interval.in(
      numbers.language, ["low": write(interval.low), "high": write(interval.high)])
  }

  private func addUse(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    heading(.use, &page, language)
    var grid = Grid(
      [
        .init(CapacityPhrase.role.in(language)),
        .init(CapacityPhrase.available.in(language), .right),
      ] + policyColumns(language))
    for role in Role.allCases {
      grid.add(
        [
          role.name(language),
          figures.policies.first?.available[role.rawValue].mean.map { numbers.number($0) }
            ?? NumberFormat.missing,
        ] + figures.policies.map { share($0.use[role.rawValue], numbers) })
    }
    grid.add(to: &page)
  }

  private func addNeed(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    let searched = figures.policies.filter { !$0.needs.isEmpty }
    guard let first = searched.first else {
      page.add()
      page.add(paragraph: CapacityPhrase.needMissing.in(language), width: screen.measure, .faint)
      return
    }
    heading(.need, &page, language)
    var grid = Grid(
      [.init(CapacityPhrase.role.in(language))]
        + searched.map { .init($0.arm.title[language], .right) })
    for index in first.needs.indices {
      let label = first.needs[index].role?.name(language) ?? CapacityPhrase.allRoles.in(language)
      grid.add([label] + searched.map { need($0.needs[index], numbers) })
    }
    grid.add(to: &page)
    page.add(
      paragraph: CapacityPhrase.needNote.in(
        language, ["n": numbers.count(figures.searchedReplicates)]), width: screen.measure, .faint)
    for policy in searched { addVerdict(on: policy, to: &page, screen, language) }
  }

  private func need(_ need: CapacityFigures.Need, _ numbers: NumberFormat) -> String {
    if need.beyond > 0 {
      return CapacityPhrase.beyond.in(
        numbers.language,
        ["n": numbers.count(need.beyond), "all": numbers.count(need.searched)])
    }
    guard let mean = need.factor.mean else { return NumberFormat.missing }
    let write = { (value: Double) in numbers.number(value, decimals: 2) }
    guard let interval = need.factor.ci95 else { return write(mean) }
    return write(mean) + " (" + ends(interval, numbers, write) + ")"
  }

  private func addVerdict(
    on policy: CapacityFigures.Policy, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    guard let fits = policy.fits else { return }
    let (phrase, tone): (CapacityPhrase, Tone) =
      switch fits {
      case .yes: (.fitsYes, .good)
      case .no: (.fitsNo, .bad)
      case .unknown: (.fitsUnknown, .strong)
      }
    let roles = policy.needs.filter { $0.fits == fits }.compactMap { $0.role?.name(language) }
    page.add(
      paragraph: phrase.in(
        language,
        filling: ["policy": policy.arm.title[language], "roles": roles.joined(separator: ", ")]),
      width: screen.measure, tone)
  }

  private func addHours(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    heading(.hours, &page, language)
    var grid = Grid([.init(CapacityPhrase.work.in(language))] + policyColumns(language))
    func hours(_ value: Double?) -> String {
      value.map { numbers.number($0, decimals: $0 < 100 ? 1 : 0) } ?? NumberFormat.missing
    }
    func add(_ label: String, _ tone: Tone = .plain, _ value: (CapacityFigures.Policy) -> Double?) {
      grid.add([(label, tone)] + figures.policies.map { (hours(value($0)), tone) })
    }
    for role in Role.allCases {
      let works = Activity.allCases.filter { $0.role == role }
      add(role.name(language), .strong) { policy in
        works.reduce(0) { $0 + (policy.work[$1.rawValue].hours.mean ?? 0) }
      }
      for activity in works
      where figures.policies.contains(where: {
        ($0.work[activity.rawValue].hours.mean ?? 0) > 0
      }) {
        add("· " + activity.name(language)) { $0.work[activity.rawValue].hours.mean }
      }
    }
    add(CapacityPhrase.total.in(language), .strong) { policy in
      policy.parts.reduce(0) { $0 + ($1.mean ?? 0) }
    }
    let parts: [CapacityPhrase] = [.information, .service, .control, .sanction]
    for (part, phrase) in zip(Part.allCases, parts) {
      add("· " + phrase.in(language)) { $0.parts[part.rawValue].mean }
    }
    grid.add(to: &page)
  }

  /// Continuous service that was not all there.
  private func addDelivered(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    let short = figures.policies.flatMap { policy in
      policy.work.compactMap { work -> String? in
        guard let share = work.delivered.mean, share < 0.995 else { return nil }
        return CapacityPhrase.deliveredRow.in(
          language,
          [
            "policy": policy.arm.title[language], "work": work.activity.name(language),
            "share": numbers.percent(share),
          ])
      }
    }
    guard !short.isEmpty else { return }
    page.add()
    page.add("  " + CapacityPhrase.delivered.in(language))
    for line in short { page.add("    " + line) }
  }

  private func addQueues(
    of policy: CapacityFigures.Policy, to page: inout Page, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    page.add()
    page.add(
      "  " + CapacityPhrase.queues.in(language, ["policy": policy.arm.title[language]]), .strong)
    let titles: [CapacityPhrase] = [
      .received, .done, .lead, .late, .lapsed, .waiting, .hoursWaiting,
    ]
    var grid = Grid(
      [.init(CapacityPhrase.work.in(language))] + titles.map { .init($0.in(language), .right) })
    func one(_ summary: Summary, times factor: Double = 1) -> String {
      summary.mean.map { numbers.number($0 * factor, decimals: 1) } ?? NumberFormat.missing
    }
    for work in policy.work where work.activity.kind != nil && (work.received.mean ?? 0) > 0 {
      let name = work.activity.name(language)
      guard !work.isSuppressed else {
        let small = CapacityPhrase.suppressed.in(language)
        grid.add([name, small] + titles.dropFirst().map { _ in "" })
        continue
      }
      grid.add([
        name, one(work.received), one(work.done),
        work.leadTime.mean.map { numbers.number($0, decimals: 2) } ?? NumberFormat.missing,
        work.overTerm.mean.map { numbers.percent($0, decimals: 1) } ?? "",
        one(work.expired, times: 12), one(work.waiting), one(work.hoursWaiting),
      ])
    }
    grid.add(to: &page)
  }

  private func addCumulative(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    let compared = figures.policies.compactMap { policy in
      policy.cumulative.map { (policy, $0) }
    }
    guard let first = compared.first?.1 else { return }
    heading(.cumulative, &page, language)
    var grid = Grid(
      [.init(CapacityPhrase.policy.in(language))]
        + first.untilMonths.map {
          .init(CapacityPhrase.untilMonth.in(language, ["n": numbers.count($0)]), .right)
        })
    for (policy, cumulative) in compared {
      let name = policy.arm.title[language]
      for (phrase, sums) in [
        (CapacityPhrase.inHours, cumulative.hours), (.inEuros, cumulative.cost),
      ] {
        grid.add(
          [phrase.in(language, ["policy": name])]
            + sums.map { $0.mean.map { numbers.number($0, signed: true) } ?? NumberFormat.missing })
      }
    }
    grid.add(to: &page)
    for (policy, _) in compared {
      for (unit, months) in breakEven(of: policy) {
        let label = unit == "EUR" ? "euro" : (language == .nl ? "uren" : "hours")
        let text =
          CapacityPhrase.breakEven.in(
            language, ["unit": label, "policy": policy.arm.title[language]]) + ": "
          + summary(of: months, numbers)
        page.add(paragraph: text, width: screen.measure)
      }
    }
    page.add(paragraph: CapacityPhrase.cumulativeNote.in(language), width: screen.measure, .faint)
  }

  private func summary(of months: BreakEven, _ numbers: NumberFormat) -> String {
    let language = numbers.language
    func month(_ share: Double) -> String {
      months.quantile(share).map { "\(UnitPhrase.month.in(language)) \(numbers.count($0))" }
        ?? CapacityPhrase.never.in(language)
    }
    if months.quantile(1) == 1 { return CapacityPhrase.breakEvenNow.in(language) }
    let never = CapacityPhrase.breakEvenNever.in(
      language, ["share": numbers.percent(months.neverShare)])
    if months.quantile(0) == nil { return never }
    return CapacityPhrase.breakEvenMonth.in(
      language, ["median": month(0.5), "low": month(0.1), "high": month(0.9)]) + "; " + never
  }
}
