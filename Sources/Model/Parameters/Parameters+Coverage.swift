extension Parameters.Sources {
  /// The part of the hazard that a change of this topic is noticed that a source adds while alertness
  /// is as today; own-data queries add to hidden changes only, by their own gain.
  func coverage(of source: SignalSource, _ topic: Topic, isForeign: Bool) -> Double {
    if isForeign { return source == .foreign ? foreignSeesAssets : 0 }
    switch source {
    case .wages: return topic == .work || topic == .hours || topic == .job ? wagesFileSeesWages : 0
    case .residence:
      return topic == .sharer || topic == .separation || topic == .departure
        ? residenceFileSeesResidence : 0
    case .studyFinance: return topic == .study ? studyFileSeesStudy : 0
    case .detention: return topic == .detention ? detentionFileSeesDetention : 0
    case .vehicles: return topic == .asset ? vehiclesFileSeesAssets : 0
    case .assets: return topic == .asset ? assetsFileSeesAssets : 0
    case .foreign: return topic == .abroad ? foreignSeesStays : 0
    case .tip: return peopleSee(topic)[0]
    case .staff: return peopleSee(topic)[1]
    case .partner: return peopleSee(topic)[2]
    case .ownData, .review, .themeCheck, .riskModel: return 0
    }
  }

  /// The parts that citizens, staff and partners see.
  private func peopleSee(_ topic: Topic) -> [Double] {
    switch topic {
    case .work, .hours, .job: peopleSeeWages
    case .sharer, .separation, .departure: peopleSeeResidence
    case .study: peopleSeeStudy
    case .detention: peopleSeeDetention
    case .asset: peopleSeeAssets
    case .cashWork: peopleSeeCashWork
    case .cohabitation: peopleSeeCohabitation
    case .gift: peopleSeeGifts
    case .abroad: peopleSeeStays
    case .harmless: peopleSeeHarmless
    }
  }

  /// Months until the source's data about a change arrive.
  func delay(of source: SignalSource) -> Double {
    switch source {
    case .wages: wagesDelay
    case .residence: residenceDelay
    case .studyFinance: studyDelay
    case .detention: detentionDelay
    case .vehicles: vehiclesDelay
    case .assets: assetsDelay
    case .foreign: foreignDelay
    case .tip, .staff, .partner, .ownData, .review, .themeCheck, .riskModel: 0
    }
  }

  /// False signals a client and year, while alertness is as today and all queries are run.
  public func falseSignals(of source: SignalSource) -> Double {
    switch source {
    case .wages: falseWages
    case .residence: falseResidence
    case .studyFinance: falseStudy
    case .detention: falseDetention
    case .vehicles: falseVehicles
    case .assets: falseAssets
    case .tip: falseTip
    case .staff: falseStaff
    case .partner: falsePartner
    case .ownData: falseOwnData
    case .foreign: falseForeign
    case .review, .themeCheck, .riskModel: 0
    }
  }

  /// False signals of all sources a client and year, at the policy's alertness and queries.
  public func falseSignals(alertness: Double, queries: Double) -> Double {
    SignalSource.allCases.reduce(0) {
      $0 + falseSignals(of: $1) * $1.effort(alertness: alertness, queries: queries)
    }
  }
}

extension SignalSource {
  /// What a policy makes of the source, relative to today (own data: relative to all queries).
  ///
  /// Authorities abroad answer when someone asks, so that alertness acts on them as on people.
  func effort(alertness: Double, queries: Double) -> Double {
    isPeople || self == .foreign ? alertness : self == .ownData ? queries : 1
  }
}
