import Law
import Quantities

extension FineFacts {
  init(_ given: Facts) throws {
    try given.checkNames(
      "breach", "breach_ended", "decided", "norm", "harm", "gross_harm", "culpability", "repeat",
      "earlier_sanction", "earlier_final", "earlier_other_conduct", "earlier_prison",
      "reported_days_late", "earlier_warning", "capacity_per_month", "assets", "urgent_reasons",
      "discretion")
    self.init(
      harm: try given.money("harm"), grossHarm: try given.moneyIfAny("gross_harm"),
      culpability: try given.choice("culpability"), isRepeat: try given.flag("repeat", or: false),
      earlierSanction: try given.dayIfAny("earlier_sanction").map {
        EarlierSanction(
          imposedDay: $0, irrevocableDay: try given.dayIfAny("earlier_final"),
          isForSameConduct: try !given.flag("earlier_other_conduct", or: false),
          hadPrison: try given.flag("earlier_prison", or: false))
      },
      breachDay: try given.day("breach"), breachEndDay: try given.dayIfAny("breach_ended"),
      decidedDay: try given.day("decided"),
      reportedDaysLate: given.has("reported_days_late")
        ? try given.count("reported_days_late") : nil,
      earlierWarningDay: try given.dayIfAny("earlier_warning"), norm: try given.money("norm"),
      capacityPerMonth: try given.moneyIfAny("capacity_per_month"),
      freeAssets: try given.money("assets", or: .zero),
      hasUrgentReasons: try given.flag("urgent_reasons", or: false),
      discretion: given.has("discretion") ? try given.choice("discretion") : .warnWhenAllowed)
  }
}
