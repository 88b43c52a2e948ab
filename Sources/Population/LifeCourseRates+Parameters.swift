import Chance
import Model
import Statistics

extension LifeCourseRates {
  /// Tables and upper rates that follow from the parameters.
  ///
  /// - Throws: `DistributionError` when a parameter makes no distribution.
  public init(_ p: Parameters) throws {
    func lognormal(median: Double, spread: Double) throws -> QuantileTable {
      try QuantileTable(.lognormal(mu: naturalLog(median), sigma: spread))
    }
    let e = p.lifeEvents
    self.init(
      bounds: LifeCourseRates.bounds(p),
      workIncome: try lognormal(median: e.workIncomeMedian, spread: e.workIncomeSpread),
      cashIncome: try lognormal(median: e.cashIncomeMedian, spread: e.cashIncomeSpread),
      cohabitationEffect: try lognormal(
        median: e.cohabitationMedian, spread: e.cohabitationSpread),
      giftAmount: try lognormal(median: e.giftMedian, spread: e.giftSpread),
      abroadEffect: try lognormal(median: e.abroadMedian, spread: e.abroadSpread),
      loanAmount: try lognormal(median: p.finances.loanMedian, spread: p.finances.loanSpread),
      workSpell: try lognormal(median: e.workSpellMedian, spread: e.workSpellSpread),
      standardNormal: try QuantileTable(.normal(mean: 0, sd: 1)),
      stressNoise: try QuantileTable(.normal(mean: 0, sd: p.mind.noise)))
  }

  /// The upper rate of each kind of candidate, per month: what the strongest policy could ask for.
  static func bounds(_ p: Parameters) -> [Double] {
    let e = p.lifeEvents
    let x = p.exit
    let year = 12.0
    let highestExit =
      max(x.underOneYear, x.oneToThreeYears, x.overThreeYears) * max(1, x.youngFactor)
      * max(1, x.partTimeFactor)
      * max(power(x.stressFactor, x.stressFloor), power(x.stressFactor, x.stressCeiling))
      * max(1, x.debtFactor)
      * max(
        1, p.workDuty.exitAfterMeasure * p.exitDirectPerTotal, p.workDuty.exitAfterWarning)
    return LifeEventKind.allCases.map { kind in
      switch kind {
      case .work: e.workStart
      case .cashWork: e.cashWorkStart
      case .cohabitation: e.cohabitation
      case .sharer: e.sharer
      case .gift: e.giftStream / year
      case .asset: e.asset / year
      case .abroad: e.abroad / year
      case .separation: e.separation
      case .departure: e.moveAway
      case .detention: e.detention / year
      case .study: e.study / year
      case .jobOffer: highestExit
      case .otherExit: x.otherRate
      case .harmless: e.harmlessChange
      case .illness: e.illness
      case .newArrear: p.finances.arrearCeiling
      case .arrearResolved: p.finances.arrearResolved
      case .workDuty: p.workDuty.dutiesPerMonth * max(1, p.workDuty.directionFactor)
      case .falseSignal:
        p.sources.falseSignals(alertness: p.lifeCourse.mostAlertness, queries: 1) / year
      case .review: p.lifeCourse.mostReviews / year
      case .themeCheck: p.lifeCourse.mostThemeChecks / year
      case .conversation: p.lifeCourse.mostConversations / year
      case .question: p.reporting.questionCeiling
      case .provision: p.care.ownTakeUp
      case .counselling: p.finances.counsellingEnd
      case .debtSignal: p.finances.debtSignals
      case .careApproach: p.lifeCourse.mostCareApproaches / year
      case .loan: p.finances.loans / year
      }
    }
  }
}
