import Chance
import Quantities

// What follows from the parameters by arithmetic alone.

extension Parameters.Mind {
  /// Share of a blow of stress that is left after a month.
  var stressPersistence: Double { power(2, -1 / stressHalfLife) }
  /// Share of the way back to the set point of trust in a month.
  var trustReturn: Double { 1 - power(2, -1 / trustHalfLife) }
  /// Share of the way back to the base of perceived detection in a month.
  var perceivedReturn: Double { 1 - power(2, -1 / perceivedHalfLife) }
  /// Share of the climate that is left after a month.
  var climatePersistence: Double { power(2, -1 / climateHalfLife) }
  /// Share of the dip after a clean check that is left after a month.
  var craterPersistence: Double { power(2, -1 / bombCraterHalfLife) }
  /// Effect of full publicity on perceived detection in a month.
  var announcementPerMonth: Double { announcement * announcementsPerYear / Calendar.months }
}

extension Parameters.Population {
  /// Neighbourhoods as a whole number, of which a household's fits in a byte.
  public var neighbourhoodCount: Int { Int(max(1, min(256, neighbourhoods.rounded(.up)))) }
}

extension Parameters.Knowledge {
  /// Share of knowledge above its floor that is left after a month.
  var persistence: Double { exponential(-decay) }

  /// Knowledge of the topic at the start of benefit.
  func start(_ topic: Topic) -> Double {
    let factor =
      switch topic {
      case .work, .job, .hours: workFactor
      case .cashWork: cashWorkFactor
      case .cohabitation: cohabitationFactor
      case .gift: giftFactor
      case .sharer, .separation: sharerFactor
      case .abroad: abroadFactor
      case .asset, .harmless, .departure, .detention, .study: 1.0
      }
    return min(highest, atStart * factor)
  }

  /// Mean knowledge over the topics of duty as floor + kept × … + gained × …
  var meanLevel: (floor: Double, kept: Double, gained: Double) {
    let topics: [Topic] = [.work, .cashWork, .cohabitation, .sharer, .gift, .asset, .abroad]
    var floor = 0.0
    var kept = 0.0
    var gained = 0.0
    for topic in topics {
      let start = start(topic)
      let low = floorShare * start
      floor += low
      kept += start - low
      gained += 1 - low
    }
    let n = Double(topics.count)
    return (floor / n, kept / n, gained / n)
  }
}

extension Parameters {
  /// What turns the total effect of a measure on the hazard of work into its direct effect.
  ///
  /// Published effects are totals. A measure also adds stress, which by itself lowers the hazard; the
  /// direct effect makes up for that on average over the months in which it works.
  public var exitDirectPerTotal: Double {
    let months = 0...Int(workDuty.exitMonths.rounded())
    let perStress = naturalLog(exit.stressFactor)
    let byStress = months.reduce(0.0) { sum, month in
      sum + exponential(perStress * mind.sanction * power(mind.stressPersistence, Double(month)))
    }
    return Double(months.count) / byStress
  }
}

extension Parameters.Detection {
  /// Whether a file of the Netherlands shows changes of this topic, unless they lie abroad.
  func isOnFile(_ topic: Topic) -> Bool {
    switch topic {
    case .work, .hours, .sharer, .asset, .separation, .job, .departure, .detention, .study: true
    case .cashWork, .cohabitation, .gift, .abroad, .harmless: false
    }
  }

  /// Whether a file of the Netherlands shows the change.
  func isMatched(_ change: Circumstance) -> Bool { isOnFile(change.topic) && !change.has(.foreign) }

  /// Monthly hazard of being noticed.
  func hazard(_ topic: Topic) -> Double {
    switch topic {
    case .work, .hours: work
    case .cashWork: cashWork
    case .cohabitation: cohabitation
    case .sharer: sharer
    case .gift: gift
    case .asset: asset
    case .abroad: abroad
    case .separation: separation
    case .harmless: harmless
    case .job: job
    case .departure: departure
    case .detention: detention
    case .study: study
    }
  }

  /// Chance that a review brings the change to light.
  func reviewFinds(_ change: Circumstance) -> Double {
    isMatched(change) ? reviewFindsMatched : reviewFindsHidden
  }
}

extension Parameters.Assessment {
  /// Spread over the classes of culpability when the cause is seen in full.
  func seenInFull(_ cause: Cause) -> [Double] {
    switch cause {
    case .notKnowing: notKnowing
    case .notAble: notAble
    case .notWilling: notWilling
    case .none: unseen
    }
  }
}

extension Parameters.Selection {
  /// Share of what a model learnt from that is left after a month.
  var trainingPersistence: Double { power(2, -1 / trainingHalfLife) }
}
