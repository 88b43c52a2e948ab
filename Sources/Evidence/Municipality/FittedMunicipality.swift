import Model
import Population
import Statistics

/// A municipality's figures as the model uses them: a composition, and values for parameters and
/// levers.
public struct FittedMunicipality: Hashable, Sendable {
  public let figures: MunicipalityFigures
  public let fit: CompositionFit
  /// The ways in and out at this municipality's pace, by parameter.
  public let parameters: [String: MunicipalityFigures.Figure]
  /// Hours a month per 1,000 households, by lever.
  public let levers: [String: MunicipalityFigures.Figure]

  /// Groups of fewer households are not shown.
  public let suppressionThreshold: Int

  private static let wayIn = ["inflow.arrivals_per_thousand"]
  private static let waysOut = [
    "exit.under_one_year", "exit.one_to_three_years", "exit.over_three_years", "exit.other_rate",
  ]

  /// - Parameters:
  ///   - register: the parameters that the figures are put over.
  /// - Throws: `SourceErrors` when the figures cannot be met together.
  public init(
    _ figures: MunicipalityFigures, register: Register, rules: MunicipalityRules
  ) throws(SourceErrors) {
    self.figures = figures
    suppressionThreshold = rules.suppressionThreshold
    let seed: Parameters.Population
    do {
      seed = try Parameters.Population(reading: RegisterReader(register))
    } catch {
      throw SourceErrors(error)
    }
    fit = try Self.fit(figures, from: seed, slack: rules.roundingSlack)
    levers = figures.staffHours.mapValues {
      .init(value: $0.value / figures.households.value * 1000, place: $0.place)
    }
    // Without an outflow of its own the caseload is taken to be steady: out as fast as in.
    let inflow = figures.inflowPerYear
    parameters = Self.paced(Self.wayIn, by: inflow, figures, register, rules).merging(
      Self.paced(Self.waysOut, by: figures.outflowPerYear ?? inflow, figures, register, rules)
    ) { $1 }
  }

  /// Parameters at the pace of a yearly flow, relative to the flow that they were made for.
  private static func paced(
    _ ids: [String], by flow: MunicipalityFigures.Figure?, _ figures: MunicipalityFigures,
    _ register: Register, _ rules: MunicipalityRules
  ) -> [String: MunicipalityFigures.Figure] {
    guard let flow else { return [:] }
    let pace = flow.value / figures.households.value / rules.referenceInflow
    return ids.reduce(into: [:]) { paced, id in
      guard let value = register[id]?.value.numbers.first else { return }
      // On a grid, so that the last digit of a division decides nothing.
      paced[id] = .init(value: (value * pace * 1e9).rounded() / 1e9, place: flow.place)
    }
  }

  private static func fit(
    _ figures: MunicipalityFigures, from seed: Parameters.Population, slack: Double
  ) throws(SourceErrors) -> CompositionFit {
    let tables = try reconciled(figures.tables, slack: slack)
    do {
      return try CompositionFit(tables.map { .init($0.dimensions, $0.shares) }, from: seed)
    } catch {
      throw SourceErrors(fault(error, tables))
    }
  }

  /// The tables with the same shares wherever they speak of the same dimension: the first to give
  /// them wins, and the others follow if only rounding keeps them apart.
  private static func reconciled(
    _ tables: [MunicipalityFigures.Table], slack: Double
  ) throws(SourceErrors) -> [MunicipalityFigures.Table] {
    var first: [Composition.Dimension: (shares: [Double], table: Int)] = [:]
    var agreed: [MunicipalityFigures.Table] = []
    for (number, table) in tables.enumerated() {
      var margins: [Margin] = []
      for (position, dimension) in table.dimensions.enumerated() {
        let own = table.shares.summed(over: [position]).cells
        guard let known = first[dimension] else {
          first[dimension] = (own, number)
          continue
        }
        if zip(own, known.shares).contains(where: { abs($0 - $1) > slack }) {
          throw SourceErrors(fault(.contradiction(known.table, number), tables))
        }
        margins.append(
          Margin(over: [position], CrossTable(shape: [own.count], cells: known.shares)))
      }
      do {
        let fit = try ProportionalFit(seed: table.shares, margins: margins)
        agreed.append(
          .init(
            name: table.name, dimensions: table.dimensions, shares: fit.table, place: table.place))
      } catch {
        let other = table.dimensions.compactMap { first[$0]?.table }.min() ?? number
        throw SourceErrors(fault(.contradiction(other, number), tables))
      }
    }
    return agreed
  }

  private static func fault(
    _ fault: MarginFault, _ tables: [MunicipalityFigures.Table]
  ) -> SourceError {
    switch fault {
    case .totals(let a, let b), .contradiction(let a, let b):
      SourceError(
        "\(tables[b].name) and \(tables[a].name) say different things", at: tables[b].place,
        expected: "the same shares as at \(tables[a].place)")
    case .unreachable(let margin, let cell):
      SourceError(
        "\(tables[margin].name) has households in cell \(cell + 1), where the model's base has none",
        at: tables[margin].place)
    case .unmet(let deviation):
      SourceError(
        "the tables cannot all be met together: \(plain((deviation * 1000).rounded() / 10))% stays "
          + "off", at: tables.last?.place ?? SourcePlace(file: "municipality"),
        expected: "tables counted over the same households on the same day")
    }
  }
}
