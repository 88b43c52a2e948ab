import Evidence
import Population
import Wording

extension MunicipalityPage {
  public func text(on screen: Screen, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    let figures = municipality.figures
    var page = Page()
    page.add("  " + figures.title[language], .strong)
    page.add(
      "  "
        + MunicipalityPhrase.read.in(
          language, ["n": numbers.count(Int(households)), "file": figures.file]), .faint)
    page.add()
    addShares(to: &page, screen, numbers)
    addPace(to: &page, screen, numbers)
    addReferences(to: &page, screen, numbers)
    page.add()
    let names = unchanged.map { CategoryPhrase(rawValue: $0)?.in(language).lowercased() ?? $0 }
    let rest =
      names.isEmpty
      ? MunicipalityPhrase.nothingUnchanged.in(language)
      : MunicipalityPhrase.unchanged.in(language, ["list": names.joined(separator: ", ")])
    page.add(paragraph: rest, width: screen.measure)
    if !figures.basis.isEmpty {
      page.add()
      page.add("  " + MunicipalityPhrase.basis.in(language), .strong)
      for basis in figures.basis {
        page.add(
          paragraph: "\(basis.figure) (\(basis.grade.rawValue)): \(basis.source)",
          width: screen.measure, hanging: 2)
      }
    }
    return page.text(on: screen)
  }

  private func addShares(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    let titles: [MunicipalityPhrase] = [.asked, .fitted, .households, .start, .base]
    var grid = Grid(
      [.init(MunicipalityPhrase.category.in(language))]
        + titles.map { .init($0.in(language), .right) })
    let all = Composition.Dimension.allCases.map(rows)
    for rows in all {
      for row in rows {
        func percent(_ share: Double?) -> String {
          guard !row.isSuppressed else { return AnswerPhrase.tooSmall.in(language) }
          return share.map { numbers.percent($0, decimals: 1) } ?? NumberFormat.missing
        }
        let count =
          row.isSuppressed
          ? AnswerPhrase.tooSmall.in(language)
          : numbers.count(Int((row.fitted * households).rounded()))
        let dimension = CategoryPhrase(rawValue: row.dimension.figure)?.in(language) ?? ""
        let name = row.phrase?.in(language) ?? row.name
        grid.add([
          "\(dimension): \(name)", percent(row.asked), percent(row.fitted), count,
          percent(row.start), numbers.percent(row.base, decimals: 1),
        ])
      }
    }
    grid.add(to: &page)
    page.add()
    let fit = municipality.fit
    page.add(
      paragraph: MunicipalityPhrase.fit.in(
        language,
        [
          "n": numbers.count(fit.rounds),
          "d": numbers.number(fit.deviation * households, decimals: 3),
        ]), width: screen.measure)
    if let start {
      let size = MunicipalityPhrase.startSize.in(
        language,
        [
          "mean": numbers.number(start.households.mean ?? 0),
          "sd": start.households.sd.map { numbers.number($0) } ?? NumberFormat.missing,
          "deviation": numbers.percent(
            (start.households.mean ?? 0) / households - 1, decimals: 1, signed: true),
        ])
      let legend = MunicipalityPhrase.legend.in(
        language,
        [
          "months": TimeFormat(language).months(warmUpMonths),
          "n": numbers.count(start.replicates),
        ])
      page.add(paragraph: "\(size) \(legend)", width: screen.measure, .faint)
      let drifted = all.joined().filter(\.hasDrifted)
      if !drifted.isEmpty {
        let names = drifted.map { $0.phrase?.in(language) ?? $0.name }
        let drift = MunicipalityPhrase.drift.in(
          language,
          [
            "n": numbers.number(Row.drift * 100), "list": names.joined(separator: ", "),
          ])
        page.add(paragraph: drift, width: screen.measure)
      }
    }
    if all.joined().contains(where: \.isSuppressed) {
      let small = MunicipalityPhrase.small.in(
        language, ["n": numbers.count(municipality.suppressionThreshold)])
      page.add(paragraph: small, width: screen.measure, .faint)
    }
  }

  private func addPace(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    guard !changes.isEmpty else { return }
    page.add()
    page.add("  " + MunicipalityPhrase.pace.in(language), .strong)
    var grid = Grid([
      .init(MunicipalityPhrase.category.in(language), widest: 44),
      .init(MunicipalityPhrase.given.in(language), .right),
      .init(MunicipalityPhrase.base.in(language), .right),
      .init(RegisterPhrase.unit.in(language)),
    ])
    for change in changes {
      let decimals = NumberFormat.decimals(for: change.base)
      grid.add([
        change.label[language], numbers.number(change.value, decimals: decimals),
        numbers.number(change.base, decimals: decimals), change.unit,
      ])
    }
    grid.add(to: &page)
    if !municipality.parameters.isEmpty {
      page.add(
        paragraph: MunicipalityPhrase.paceNote.in(language), width: screen.measure, .faint)
    }
  }

  private func addReferences(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    guard !references.isEmpty else { return }
    page.add()
    var grid = Grid([
      .init(MunicipalityPhrase.category.in(language)),
      .init(MunicipalityPhrase.counted.in(language), .right),
      .init(MunicipalityPhrase.model.in(language), .right),
    ])
    for reference in references {
      grid.add([
        CategoryPhrase(rawValue: reference.id)?.in(language) ?? reference.id,
        numbers.number(reference.counted),
        reference.model?.mean.map { numbers.number($0, decimals: 1) } ?? NumberFormat.missing,
      ])
    }
    grid.add(to: &page)
    page.add(
      paragraph: MunicipalityPhrase.countedNote.in(language), width: screen.measure, .faint)
  }
}
