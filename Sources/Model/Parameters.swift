import Chance
import Quantities

/// Every number of the model, typed, by theme.
///
/// The numbers, with unit, range or prior, source and grade, are rows of `Parameters/*.yaml`; the
/// field `reporting.executionBase` is the row `reporting.execution_base`. `Evidence` decodes them.
public struct Parameters: Sendable {
  public var inflow: Inflow
  public var lifeEvents: LifeEvents
  public var information: Information
  public var service: Service
  public var knowledge: Knowledge
  public var reporting: Reporting
  public var willingness: Willingness
  public var workDuty: WorkDuty
  public var detection: Detection
  public var assessment: Assessment
  public var workAssessment: Assessment
  public var capacity: Capacity
  public var objection: Objection
  public var finances: Finances
  public var mind: Mind
  public var exit: Exit
  public var care: Care
  public var population: Population
  public var lifeCourse: LifeCourse

  public init(
    inflow: Inflow,
    lifeEvents: LifeEvents,
    information: Information,
    service: Service,
    knowledge: Knowledge,
    reporting: Reporting,
    willingness: Willingness,
    workDuty: WorkDuty,
    detection: Detection,
    assessment: Assessment,
    workAssessment: Assessment,
    capacity: Capacity,
    objection: Objection,
    finances: Finances,
    mind: Mind,
    exit: Exit,
    care: Care,
    population: Population,
    lifeCourse: LifeCourse
  ) {
    self.inflow = inflow
    self.lifeEvents = lifeEvents
    self.information = information
    self.service = service
    self.knowledge = knowledge
    self.reporting = reporting
    self.willingness = willingness
    self.workDuty = workDuty
    self.detection = detection
    self.assessment = assessment
    self.workAssessment = workAssessment
    self.capacity = capacity
    self.objection = objection
    self.finances = finances
    self.mind = mind
    self.exit = exit
    self.care = care
    self.population = population
    self.lifeCourse = lifeCourse
  }
}

extension Parameters {
  /// Inflow.
  public struct Inflow: Sendable {
    /// Applications per 1,000 households on benefit; per 1000 per month.
    public var arrivalsPerThousand: Double
    /// Amplitude of the season in applications; share.
    public var seasonality: Double
    /// Share of first applicants who are entitled; share.
    public var entitledShare: Double
    /// Share of returning applicants who are entitled; share.
    public var entitledShareReturners: Double
    /// Time per application; minutes.
    public var applicationMinutes: Double
    /// Extra time for a screening in depth; minutes.
    public var screeningMinutes: Double
    /// Log-odds that the papers come complete; logit.
    public var papersBase: Double
    /// Effect of effective capacity on complete papers; logit/SD.
    public var papersCapacity: Double
    /// Effect of a screening in depth on complete papers; logit.
    public var papersScreening: Double
    /// Effect of a call about missing papers; logit.
    public var papersHelp: Double
    /// Share of the unentitled found by a screening in depth; share.
    public var screeningFinds: Double
    /// Share of the unentitled found by the ordinary test; share.
    public var routineFinds: Double
    /// Share of the entitled wrongly rejected; share.
    public var wrongRejection: Double
    /// Share of wrong grants with hidden assets; share.
    public var hiddenAssetShare: Double
    /// Share of wrong grants with a hidden partner; share.
    public var hiddenPartnerShare: Double

    public init(
      arrivalsPerThousand: Double,
      seasonality: Double,
      entitledShare: Double,
      entitledShareReturners: Double,
      applicationMinutes: Double,
      screeningMinutes: Double,
      papersBase: Double,
      papersCapacity: Double,
      papersScreening: Double,
      papersHelp: Double,
      screeningFinds: Double,
      routineFinds: Double,
      wrongRejection: Double,
      hiddenAssetShare: Double,
      hiddenPartnerShare: Double
    ) {
      self.arrivalsPerThousand = arrivalsPerThousand
      self.seasonality = seasonality
      self.entitledShare = entitledShare
      self.entitledShareReturners = entitledShareReturners
      self.applicationMinutes = applicationMinutes
      self.screeningMinutes = screeningMinutes
      self.papersBase = papersBase
      self.papersCapacity = papersCapacity
      self.papersScreening = papersScreening
      self.papersHelp = papersHelp
      self.screeningFinds = screeningFinds
      self.routineFinds = routineFinds
      self.wrongRejection = wrongRejection
      self.hiddenAssetShare = hiddenAssetShare
      self.hiddenPartnerShare = hiddenPartnerShare
    }
  }
}

extension Parameters {
  /// Life events.
  public struct LifeEvents: Sendable {
    /// Start of part-time work; per month.
    public var workStart: Double
    /// Start of informal work; per month.
    public var cashWorkStart: Double
    /// Onset of a (possible) joint household; per month.
    public var cohabitation: Double
    /// A cost-sharer moves in; per month.
    public var sharer: Double
    /// Start of reportable gifts; per year.
    public var giftStream: Double
    /// Inheritance or jump in assets; per year.
    public var asset: Double
    /// Stay abroad over four weeks; per year.
    public var abroad: Double
    /// Separation of a couple; per month.
    public var separation: Double
    /// Detention; per year.
    public var detention: Double
    /// Start of study finance, under 27; per year.
    public var study: Double
    /// Onset of serious illness; per month.
    public var illness: Double
    /// Move out of the municipality; per month.
    public var moveAway: Double
    /// Change without effect on the benefit; per month.
    public var harmlessChange: Double
    /// Mean spell of informal work; months.
    public var cashWorkSpell: Double
    /// Mean spell of grey cohabitation; months.
    public var cohabitationSpell: Double
    /// Mean spell of a cost-sharer; months.
    public var sharerSpell: Double
    /// Mean spell of a stream of gifts; months.
    public var giftSpell: Double
    /// Months without right because of assets; months.
    public var assetSpell: Double
    /// Length of a stay abroad beyond the limit; months.
    public var abroadSpell: Double
    /// Time a change without effect stays open; months.
    public var harmlessSpell: Double
    /// Income from part-time work (median); EUR/month.
    public var workIncomeMedian: Double
    /// Log spread of that income; log EUR.
    public var workIncomeSpread: Double
    /// Spell of part-time work (median); months.
    public var workSpellMedian: Double
    /// Log spread of that spell; log.
    public var workSpellSpread: Double
    /// Income from informal work (median); EUR/month.
    public var cashIncomeMedian: Double
    /// Log spread of that income; log EUR.
    public var cashIncomeSpread: Double
    /// Effect of a joint household on the benefit (median); EUR/month.
    public var cohabitationMedian: Double
    /// Log spread of that effect; log EUR.
    public var cohabitationSpread: Double
    /// Reportable gift above the exemption (median); EUR/month.
    public var giftMedian: Double
    /// Log spread of the gift; log EUR.
    public var giftSpread: Double
    /// Effect of a stay abroad (median); EUR/month.
    public var abroadMedian: Double
    /// Log spread of that effect; log EUR.
    public var abroadSpread: Double
    /// Share of established joint households that end the right; share.
    public var partnerEndsRight: Double

    public init(
      workStart: Double,
      cashWorkStart: Double,
      cohabitation: Double,
      sharer: Double,
      giftStream: Double,
      asset: Double,
      abroad: Double,
      separation: Double,
      detention: Double,
      study: Double,
      illness: Double,
      moveAway: Double,
      harmlessChange: Double,
      cashWorkSpell: Double,
      cohabitationSpell: Double,
      sharerSpell: Double,
      giftSpell: Double,
      assetSpell: Double,
      abroadSpell: Double,
      harmlessSpell: Double,
      workIncomeMedian: Double,
      workIncomeSpread: Double,
      workSpellMedian: Double,
      workSpellSpread: Double,
      cashIncomeMedian: Double,
      cashIncomeSpread: Double,
      cohabitationMedian: Double,
      cohabitationSpread: Double,
      giftMedian: Double,
      giftSpread: Double,
      abroadMedian: Double,
      abroadSpread: Double,
      partnerEndsRight: Double
    ) {
      self.workStart = workStart
      self.cashWorkStart = cashWorkStart
      self.cohabitation = cohabitation
      self.sharer = sharer
      self.giftStream = giftStream
      self.asset = asset
      self.abroad = abroad
      self.separation = separation
      self.detention = detention
      self.study = study
      self.illness = illness
      self.moveAway = moveAway
      self.harmlessChange = harmlessChange
      self.cashWorkSpell = cashWorkSpell
      self.cohabitationSpell = cohabitationSpell
      self.sharerSpell = sharerSpell
      self.giftSpell = giftSpell
      self.assetSpell = assetSpell
      self.abroadSpell = abroadSpell
      self.harmlessSpell = harmlessSpell
      self.workIncomeMedian = workIncomeMedian
      self.workIncomeSpread = workIncomeSpread
      self.workSpellMedian = workSpellMedian
      self.workSpellSpread = workSpellSpread
      self.cashIncomeMedian = cashIncomeMedian
      self.cashIncomeSpread = cashIncomeSpread
      self.cohabitationMedian = cohabitationMedian
      self.cohabitationSpread = cohabitationSpread
      self.giftMedian = giftMedian
      self.giftSpread = giftSpread
      self.abroadMedian = abroadMedian
      self.abroadSpread = abroadSpread
      self.partnerEndsRight = partnerEndsRight
    }
  }
}

extension Parameters {
  /// Information.
  public struct Information: Sendable {
    /// Changes that the municipality or a partner sees; share.
    public var visibleShare: Double
    /// Time per letter; minutes.
    public var letterMinutes: Double
    /// Letter opened and understood; probability.
    public var letterRead: Double
    /// Effect of an account in arrears on reading; logit per unit.
    public var readPerArrear: Double
    /// Effect of plain words on reading; logit.
    public var plainLetterLogit: Double
    /// Months in which a repeated letter helps to report; months.
    public var reminderMonths: Double
    /// Time for a question after a change; minutes.
    public var promptMinutes: Double
    /// Time for a preventive conversation; minutes.
    public var conversationMinutes: Double
    /// Time for the explanation at the start; minutes.
    public var intakeMinutes: Double
    /// Clients known to a neighbourhood team; share.
    public var teamShare: Double
    /// Time per client and month for informed partners; minutes.
    public var partnerMinutes: Double

    public init(
      visibleShare: Double,
      letterMinutes: Double,
      letterRead: Double,
      readPerArrear: Double,
      plainLetterLogit: Double,
      reminderMonths: Double,
      promptMinutes: Double,
      conversationMinutes: Double,
      intakeMinutes: Double,
      teamShare: Double,
      partnerMinutes: Double
    ) {
      self.visibleShare = visibleShare
      self.letterMinutes = letterMinutes
      self.letterRead = letterRead
      self.readPerArrear = readPerArrear
      self.plainLetterLogit = plainLetterLogit
      self.reminderMonths = reminderMonths
      self.promptMinutes = promptMinutes
      self.conversationMinutes = conversationMinutes
      self.intakeMinutes = intakeMinutes
      self.teamShare = teamShare
      self.partnerMinutes = partnerMinutes
    }
  }
}

extension Parameters {
  /// Service.
  public struct Service: Sendable {
    /// Effect of stress-sensitive service on effective capacity; SD.
    public var capacityGain: Double
    /// Reach of stress-sensitive service; share.
    public var reach: Double
    /// Extra time per client and month; minutes.
    public var minutesPerServed: Double
    /// Time per reminder and month; minutes.
    public var reminderMinutes: Double

    public init(
      capacityGain: Double,
      reach: Double,
      minutesPerServed: Double,
      reminderMinutes: Double
    ) {
      self.capacityGain = capacityGain
      self.reach = reach
      self.minutesPerServed = minutesPerServed
      self.reminderMinutes = reminderMinutes
    }
  }
}

extension Parameters {
  /// Knowledge of duties.
  public struct Knowledge: Sendable {
    /// Able to apply the duty at the start; share.
    public var atStart: Double
    /// Factor for paid work; ratio.
    public var workFactor: Double
    /// Factor for cohabitation; ratio.
    public var cohabitationFactor: Double
    /// Factor for gifts; ratio.
    public var giftFactor: Double
    /// Factor for informal work; ratio.
    public var cashWorkFactor: Double
    /// Factor for cost-sharers; ratio.
    public var sharerFactor: Double
    /// Factor for stays abroad; ratio.
    public var abroadFactor: Double
    /// Floor of knowledge; ratio.
    public var floorShare: Double
    /// Decay of knowledge; per month.
    public var decay: Double
    /// Effect of effective capacity on recognising; logit/SD.
    public var capacitySlope: Double
    /// Centre of that effect; SD.
    public var capacityCentre: Double
    /// Gain of a letter that is read; ratio.
    public var letterGain: Double
    /// Gain of a conversation; ratio.
    public var talkGain: Double
    /// Knowledge at the start without an explanation; ratio.
    public var unexplainedFactor: Double
    /// Knows that a job or a departure must be reported; share.
    public var ending: Double
    /// Lowest knowledge that counts; share.
    public var lowest: Double
    /// Highest knowledge that counts; share.
    public var highest: Double

    public init(
      atStart: Double,
      workFactor: Double,
      cohabitationFactor: Double,
      giftFactor: Double,
      cashWorkFactor: Double,
      sharerFactor: Double,
      abroadFactor: Double,
      floorShare: Double,
      decay: Double,
      capacitySlope: Double,
      capacityCentre: Double,
      letterGain: Double,
      talkGain: Double,
      unexplainedFactor: Double,
      ending: Double,
      lowest: Double,
      highest: Double
    ) {
      self.atStart = atStart
      self.workFactor = workFactor
      self.cohabitationFactor = cohabitationFactor
      self.giftFactor = giftFactor
      self.cashWorkFactor = cashWorkFactor
      self.sharerFactor = sharerFactor
      self.abroadFactor = abroadFactor
      self.floorShare = floorShare
      self.decay = decay
      self.capacitySlope = capacitySlope
      self.capacityCentre = capacityCentre
      self.letterGain = letterGain
      self.talkGain = talkGain
      self.unexplainedFactor = unexplainedFactor
      self.ending = ending
      self.lowest = lowest
      self.highest = highest
    }
  }
}

extension Parameters {
  /// Reporting.
  public struct Reporting: Sendable {
    /// Months after which a report is late; months.
    public var termMonths: Double
    /// Days after which a report is late; days.
    public var termDays: Double
    /// Months with the full chance of reporting; months.
    public var fullMonths: Double
    /// Log-odds that a report gets done; logit.
    public var executionBase: Double
    /// Effect of effective capacity on reporting; logit/SD.
    public var capacitySlope: Double
    /// Effect of accounts in arrears on reporting; logit per unit.
    public var avoidance: Double
    /// Accounts in arrears that count for avoidance; count.
    public var avoidanceAccounts: Double
    /// Chance of reporting after the first months; ratio.
    public var lateFactor: Double
    /// Highest monthly chance of reporting; probability.
    public var executionCeiling: Double
    /// More chance of reporting a change that ends the right; logit.
    public var endingLogit: Double
    /// Effect of a question after a change; logit.
    public var promptLogit: Double
    /// Effect of a yearly letter; logit.
    public var reminderLetterLogit: Double
    /// Effect of an informed partner; logit.
    public var partnerLogit: Double
    /// Effect of a short reminder; logit.
    public var reminderLogit: Double
    /// Effect of plain letters on reporting; logit.
    public var plainLetterLogit: Double
    /// Disclosed in an open conversation; probability.
    public var disclosedInTalk: Double
    /// Factor on that for those who conceal; ratio.
    public var disclosureConcealed: Double
    /// Questions of one's own accord; per month.
    public var questionRate: Double
    /// Effect of trust on asking; log.
    public var questionTrust: Double
    /// Effect of perceived harshness on asking; log.
    public var questionFear: Double
    /// Share of fines taken as normal; share.
    public var harshnessCentre: Double
    /// One standard deviation of harshness; share.
    public var harshnessSpread: Double
    /// Highest rate of asking; per month.
    public var questionCeiling: Double
    /// Time per question; minutes.
    public var questionMinutes: Double
    /// Time per report; minutes.
    public var reportMinutes: Double

    public init(
      termMonths: Double,
      termDays: Double,
      fullMonths: Double,
      executionBase: Double,
      capacitySlope: Double,
      avoidance: Double,
      avoidanceAccounts: Double,
      lateFactor: Double,
      executionCeiling: Double,
      endingLogit: Double,
      promptLogit: Double,
      reminderLetterLogit: Double,
      partnerLogit: Double,
      reminderLogit: Double,
      plainLetterLogit: Double,
      disclosedInTalk: Double,
      disclosureConcealed: Double,
      questionRate: Double,
      questionTrust: Double,
      questionFear: Double,
      harshnessCentre: Double,
      harshnessSpread: Double,
      questionCeiling: Double,
      questionMinutes: Double,
      reportMinutes: Double
    ) {
      self.termMonths = termMonths
      self.termDays = termDays
      self.fullMonths = fullMonths
      self.executionBase = executionBase
      self.capacitySlope = capacitySlope
      self.avoidance = avoidance
      self.avoidanceAccounts = avoidanceAccounts
      self.lateFactor = lateFactor
      self.executionCeiling = executionCeiling
      self.endingLogit = endingLogit
      self.promptLogit = promptLogit
      self.reminderLetterLogit = reminderLetterLogit
      self.partnerLogit = partnerLogit
      self.reminderLogit = reminderLogit
      self.plainLetterLogit = plainLetterLogit
      self.disclosedInTalk = disclosedInTalk
      self.disclosureConcealed = disclosureConcealed
      self.questionRate = questionRate
      self.questionTrust = questionTrust
      self.questionFear = questionFear
      self.harshnessCentre = harshnessCentre
      self.harshnessSpread = harshnessSpread
      self.questionCeiling = questionCeiling
      self.questionMinutes = questionMinutes
      self.reportMinutes = reportMinutes
    }
  }
}

extension Parameters {
  /// Willingness.
  public struct Willingness: Sendable {
    /// Base of concealing; logit.
    public var base: Double
    /// Pull of the gain; logit per unit.
    public var gain: Double
    /// Unit of the gain; EUR/month.
    public var gainUnit: Double
    /// Extra for informal work; logit.
    public var cashWork: Double
    /// Less reason without a gain; logit.
    public var harmless: Double
    /// Less concealing of a change that ends the right; logit.
    public var ending: Double
    /// Pull of need; logit.
    public var need: Double
    /// Effect of perceived detection; logit per unit.
    public var detection: Double
    /// Effect of the size of the fine; logit per unit.
    public var fineSize: Double
    /// Restraint of the personal norm; logit/SD.
    public var norm: Double
    /// Mean personal norm; SD.
    public var normMean: Double
    /// Spread of the personal norm; SD.
    public var normSpread: Double
    /// Restraint of legitimacy; logit/SD.
    public var legitimacy: Double
    /// Power where trust is low; logit per unit.
    public var slipperySlope: Double

    public init(
      base: Double,
      gain: Double,
      gainUnit: Double,
      cashWork: Double,
      harmless: Double,
      ending: Double,
      need: Double,
      detection: Double,
      fineSize: Double,
      norm: Double,
      normMean: Double,
      normSpread: Double,
      legitimacy: Double,
      slipperySlope: Double
    ) {
      self.base = base
      self.gain = gain
      self.gainUnit = gainUnit
      self.cashWork = cashWork
      self.harmless = harmless
      self.ending = ending
      self.need = need
      self.detection = detection
      self.fineSize = fineSize
      self.norm = norm
      self.normMean = normMean
      self.normSpread = normSpread
      self.legitimacy = legitimacy
      self.slipperySlope = slipperySlope
    }
  }
}

extension Parameters {
  /// Work duty.
  public struct WorkDuty: Sendable {
    /// Duties that matter falling due; per month.
    public var dutiesPerMonth: Double
    /// Duty not understood; logit.
    public var unknownBase: Double
    /// Duty that cannot be met; logit.
    public var unableBase: Double
    /// Duty refused, before the norm; logit.
    public var unwillingBase: Double
    /// Effect of effective capacity; logit/SD.
    public var capacitySlope: Double
    /// Effect of a reminder on no-show; ratio.
    public var reminderFactor: Double
    /// Noticed by the office; probability.
    public var noticed: Double
    /// Share of uniform duties; share.
    public var uniformShare: Double
    /// Time per decision on a measure; minutes.
    public var decisionMinutes: Double
    /// Cases of hardship; share.
    public var hardshipShare: Double
    /// Exit after a measure; hazard ratio.
    public var exitAfterMeasure: Double
    /// Exit after a warning; hazard ratio.
    public var exitAfterWarning: Double
    /// Decline with many measures; ratio.
    public var exitDiminishing: Double
    /// Unit of that; per year.
    public var exitRateUnit: Double
    /// Duration of the effect; months.
    public var exitMonths: Double
    /// Complies after the first month; probability.
    public var compliesAfterMonth: Double
    /// Effect of own direction on breaches; ratio.
    public var directionFactor: Double
    /// Deterrence by the rate of measures; logit per unit.
    public var sanctionRate: Double

    public init(
      dutiesPerMonth: Double,
      unknownBase: Double,
      unableBase: Double,
      unwillingBase: Double,
      capacitySlope: Double,
      reminderFactor: Double,
      noticed: Double,
      uniformShare: Double,
      decisionMinutes: Double,
      hardshipShare: Double,
      exitAfterMeasure: Double,
      exitAfterWarning: Double,
      exitDiminishing: Double,
      exitRateUnit: Double,
      exitMonths: Double,
      compliesAfterMonth: Double,
      directionFactor: Double,
      sanctionRate: Double
    ) {
      self.dutiesPerMonth = dutiesPerMonth
      self.unknownBase = unknownBase
      self.unableBase = unableBase
      self.unwillingBase = unwillingBase
      self.capacitySlope = capacitySlope
      self.reminderFactor = reminderFactor
      self.noticed = noticed
      self.uniformShare = uniformShare
      self.decisionMinutes = decisionMinutes
      self.hardshipShare = hardshipShare
      self.exitAfterMeasure = exitAfterMeasure
      self.exitAfterWarning = exitAfterWarning
      self.exitDiminishing = exitDiminishing
      self.exitRateUnit = exitRateUnit
      self.exitMonths = exitMonths
      self.compliesAfterMonth = compliesAfterMonth
      self.directionFactor = directionFactor
      self.sanctionRate = sanctionRate
    }
  }
}

extension Parameters {
  /// Detection.
  public struct Detection: Sendable {
    /// Monthly hazard of being noticed: paid work; per month.
    public var work: Double
    /// Monthly hazard of being noticed: informal work; per month.
    public var cashWork: Double
    /// Monthly hazard of being noticed: cohabitation; per month.
    public var cohabitation: Double
    /// Monthly hazard of being noticed: cost-sharer; per month.
    public var sharer: Double
    /// Monthly hazard of being noticed: gifts; per month.
    public var gift: Double
    /// Monthly hazard of being noticed: assets; per month.
    public var asset: Double
    /// Monthly hazard of being noticed: stay abroad; per month.
    public var abroad: Double
    /// Monthly hazard of being noticed: separation; per month.
    public var separation: Double
    /// Monthly hazard of being noticed: change without effect; per month.
    public var harmless: Double
    /// Monthly hazard of being noticed: job; per month.
    public var job: Double
    /// Monthly hazard of being noticed: move away; per month.
    public var departure: Double
    /// Monthly hazard of being noticed: detention; per month.
    public var detention: Double
    /// Monthly hazard of being noticed: study; per month.
    public var study: Double
    /// Months before match data arrive; months.
    public var matchLag: Double
    /// Gain of own-data queries on hidden facts; ratio.
    public var ownDataGain: Double
    /// Hazard of being noticed once it is over; ratio.
    public var afterEnd: Double
    /// False file matches per client; per year.
    public var falseMatches: Double
    /// False tips and observations per client; per year.
    public var falseHuman: Double
    /// False signals of own-data queries; per year.
    public var falseOwnData: Double
    /// Receipt found in the register; probability.
    public var registeredReceipt: Double
    /// Step found in the register; probability.
    public var registeredStep: Double
    /// Time for desk research; minutes.
    public var deskMinutes: Double
    /// Time for a conversation with its report; minutes.
    public var talkMinutes: Double
    /// Time for a house visit (two staff); minutes.
    public var visitMinutes: Double
    /// Time for a full inquiry; minutes.
    public var fullMinutes: Double
    /// Time for a re-examination; minutes.
    public var reviewMinutes: Double
    /// Confirmed at the desk, a fact on file; probability.
    public var deskConfirmsMatched: Double
    /// Confirmed at the desk, a hidden fact; probability.
    public var deskConfirmsHidden: Double
    /// Cleared at the desk; probability.
    public var deskClears: Double
    /// Confirmed in conversation, a fact on file; probability.
    public var talkConfirmsMatched: Double
    /// Confirmed in conversation, a hidden fact; probability.
    public var talkConfirmsHidden: Double
    /// Cleared in conversation; probability.
    public var talkClears: Double
    /// Confirmed by a house visit; probability.
    public var visitConfirms: Double
    /// Cleared by a house visit; probability.
    public var visitClears: Double
    /// Confirmed by a full inquiry; probability.
    public var fullConfirms: Double
    /// Found by a review, a fact on file; probability.
    public var reviewFindsMatched: Double
    /// Found by a review, a hidden fact; probability.
    public var reviewFindsHidden: Double
    /// False signals about the living situation; probability.
    public var falseResidenceShare: Double
    /// Answers a request for papers; logit.
    public var answerBase: Double
    /// Repairs within the term; logit.
    public var repairBase: Double
    /// Effect of a call on repair; logit.
    public var repairHelp: Double
    /// Months after which a past change is not found any more; months.
    public var retentionMonths: Double
    /// Wage mismatches settled without a breach; share.
    public var settledShare: Double

    public init(
      work: Double,
      cashWork: Double,
      cohabitation: Double,
      sharer: Double,
      gift: Double,
      asset: Double,
      abroad: Double,
      separation: Double,
      harmless: Double,
      job: Double,
      departure: Double,
      detention: Double,
      study: Double,
      matchLag: Double,
      ownDataGain: Double,
      afterEnd: Double,
      falseMatches: Double,
      falseHuman: Double,
      falseOwnData: Double,
      registeredReceipt: Double,
      registeredStep: Double,
      deskMinutes: Double,
      talkMinutes: Double,
      visitMinutes: Double,
      fullMinutes: Double,
      reviewMinutes: Double,
      deskConfirmsMatched: Double,
      deskConfirmsHidden: Double,
      deskClears: Double,
      talkConfirmsMatched: Double,
      talkConfirmsHidden: Double,
      talkClears: Double,
      visitConfirms: Double,
      visitClears: Double,
      fullConfirms: Double,
      reviewFindsMatched: Double,
      reviewFindsHidden: Double,
      falseResidenceShare: Double,
      answerBase: Double,
      repairBase: Double,
      repairHelp: Double,
      retentionMonths: Double,
      settledShare: Double
    ) {
      self.work = work
      self.cashWork = cashWork
      self.cohabitation = cohabitation
      self.sharer = sharer
      self.gift = gift
      self.asset = asset
      self.abroad = abroad
      self.separation = separation
      self.harmless = harmless
      self.job = job
      self.departure = departure
      self.detention = detention
      self.study = study
      self.matchLag = matchLag
      self.ownDataGain = ownDataGain
      self.afterEnd = afterEnd
      self.falseMatches = falseMatches
      self.falseHuman = falseHuman
      self.falseOwnData = falseOwnData
      self.registeredReceipt = registeredReceipt
      self.registeredStep = registeredStep
      self.deskMinutes = deskMinutes
      self.talkMinutes = talkMinutes
      self.visitMinutes = visitMinutes
      self.fullMinutes = fullMinutes
      self.reviewMinutes = reviewMinutes
      self.deskConfirmsMatched = deskConfirmsMatched
      self.deskConfirmsHidden = deskConfirmsHidden
      self.deskClears = deskClears
      self.talkConfirmsMatched = talkConfirmsMatched
      self.talkConfirmsHidden = talkConfirmsHidden
      self.talkClears = talkClears
      self.visitConfirms = visitConfirms
      self.visitClears = visitClears
      self.fullConfirms = fullConfirms
      self.reviewFindsMatched = reviewFindsMatched
      self.reviewFindsHidden = reviewFindsHidden
      self.falseResidenceShare = falseResidenceShare
      self.answerBase = answerBase
      self.repairBase = repairBase
      self.repairHelp = repairHelp
      self.retentionMonths = retentionMonths
      self.settledShare = settledShare
    }
  }
}

extension Parameters {
  /// Assessment of culpability.
  public struct Assessment: Sendable {
    /// Assessed right without time (information duty); probability.
    public var accuracyLow: Double
    /// Assessed right with all time (information duty); probability.
    public var accuracyHigh: Double
    /// Time scale of that gain (information duty); hours.
    public var hoursScale: Double
    /// One step of leniency (information duty); logit.
    public var leniencyLogit: Double
    /// Number of deciders (information duty); count.
    public var caseworkers: Double
    /// Spread between deciders (information duty); logit.
    public var caseworkerSpread: Double
    /// What case meetings take off that (information duty); share.
    public var meetingsReduce: Double
    /// Cases of hardship (information duty); share.
    public var hardCaseShare: Double
    /// Classes without sight of the cause (information duty); share.
    public var unseen: [Double]
    /// Classes when not knowing (information duty); share.
    public var notKnowing: [Double]
    /// Classes when not able (information duty); share.
    public var notAble: [Double]
    /// Classes when not willing (information duty); share.
    public var notWilling: [Double]

    public init(
      accuracyLow: Double,
      accuracyHigh: Double,
      hoursScale: Double,
      leniencyLogit: Double,
      caseworkers: Double,
      caseworkerSpread: Double,
      meetingsReduce: Double,
      hardCaseShare: Double,
      unseen: [Double],
      notKnowing: [Double],
      notAble: [Double],
      notWilling: [Double]
    ) {
      self.accuracyLow = accuracyLow
      self.accuracyHigh = accuracyHigh
      self.hoursScale = hoursScale
      self.leniencyLogit = leniencyLogit
      self.caseworkers = caseworkers
      self.caseworkerSpread = caseworkerSpread
      self.meetingsReduce = meetingsReduce
      self.hardCaseShare = hardCaseShare
      self.unseen = unseen
      self.notKnowing = notKnowing
      self.notAble = notAble
      self.notWilling = notWilling
    }
  }
}

extension Parameters {
  /// Capacity.
  public struct Capacity: Sendable {
    /// Routine work of income consultants; hours per 1000 households per month.
    public var routineIncome: Double
    /// Routine work of work consultants; hours per 1000 households per month.
    public var routineWork: Double
    /// Routine work of enforcement officers; hours per 1000 households per month.
    public var routineEnforcement: Double
    /// Routine work of debt collection; hours per 1000 households per month.
    public var routineCollection: Double
    /// Routine work of lawyers; hours per 1000 households per month.
    public var routineLegal: Double
    /// Months after which a signal lapses; months.
    public var signalExpiry: Double
    /// Months after which a preventive contact lapses; months.
    public var contactExpiry: Double
    /// Time per decision on recovery and fine; minutes.
    public var decisionMinutes: Double
    /// Time to set up a claim; minutes.
    public var claimMinutes: Double
    /// Time for a call beforehand; minutes.
    public var callMinutes: Double
    /// Cost per hour; EUR/hour.
    public var costPerHour: Double

    public init(
      routineIncome: Double,
      routineWork: Double,
      routineEnforcement: Double,
      routineCollection: Double,
      routineLegal: Double,
      signalExpiry: Double,
      contactExpiry: Double,
      decisionMinutes: Double,
      claimMinutes: Double,
      callMinutes: Double,
      costPerHour: Double
    ) {
      self.routineIncome = routineIncome
      self.routineWork = routineWork
      self.routineEnforcement = routineEnforcement
      self.routineCollection = routineCollection
      self.routineLegal = routineLegal
      self.signalExpiry = signalExpiry
      self.contactExpiry = contactExpiry
      self.decisionMinutes = decisionMinutes
      self.claimMinutes = claimMinutes
      self.callMinutes = callMinutes
      self.costPerHour = costPerHour
    }
  }
}

extension Parameters {
  /// Objection.
  public struct Objection: Sendable {
    /// Objections per decision; probability.
    public var rate: Double
    /// Fewer objections after a call; ratio.
    public var informalReduction: Double
    /// More objections when misjudged; ratio.
    public var misjudgedFactor: Double
    /// Time per objection; minutes.
    public var minutes: Double
    /// Upheld; probability.
    public var upheld: Double
    /// Upheld when misjudged; probability.
    public var upheldMisjudged: Double

    public init(
      rate: Double,
      informalReduction: Double,
      misjudgedFactor: Double,
      minutes: Double,
      upheld: Double,
      upheldMisjudged: Double
    ) {
      self.rate = rate
      self.informalReduction = informalReduction
      self.misjudgedFactor = misjudgedFactor
      self.minutes = minutes
      self.upheld = upheld
      self.upheldMisjudged = upheldMisjudged
    }
  }
}

extension Parameters {
  /// Household finances.
  public struct Finances: Sendable {
    /// Shortage that can still be borne; EUR.
    public var bearableShortage: Double
    /// New account in arrears; per month.
    public var newArrear: Double
    /// Effect of effective capacity on that; log.
    public var arrearCapacity: Double
    /// Factor on that with a municipal claim; ratio.
    public var arrearWithClaim: Double
    /// Highest rate of new arrears; per month.
    public var arrearCeiling: Double
    /// Account cleared; per month.
    public var arrearResolved: Double
    /// Most accounts in arrears; count.
    public var mostAccounts: Double
    /// Accounts that make debt problematic; count.
    public var problematicAccounts: Double
    /// Start of debt counselling; per month.
    public var counsellingStart: Double
    /// End of debt counselling; per month.
    public var counsellingEnd: Double
    /// Arrangement comes about; share.
    public var counsellingAccepted: Double
    /// Arrangement completed; share.
    public var counsellingCompleted: Double
    /// Effect of trust on asking for help; log.
    public var helpTrust: Double
    /// Early signals of private arrears; per month.
    public var debtSignals: Double
    /// Reached after an early signal; share.
    public var debtSignalReached: Double
    /// Help accepted; share.
    public var debtSignalAccepted: Double
    /// Amount below which nothing is recovered without a breach; EUR.
    public var smallClaim: Double
    /// Months after which a claim is written off; months.
    public var writeOffMonths: Double
    /// Repaid a month when off benefit; per month.
    public var repaidOffBenefit: Double
    /// Lowest instalment off benefit; EUR/month.
    public var leastInstalment: Double
    /// Arrears at the start; logit.
    public var arrearsBase: Double
    /// Effect of capacity on that; logit/SD.
    public var arrearsCapacity: Double
    /// Effect of stress on that; logit/SD.
    public var arrearsStress: Double
    /// Clients with an open claim at the start; share.
    public var claimShare: Double
    /// Open claim at the start (mean of logs); log EUR.
    public var claimMedian: Double
    /// Log spread of that; log EUR.
    public var claimSpread: Double

    public init(
      bearableShortage: Double,
      newArrear: Double,
      arrearCapacity: Double,
      arrearWithClaim: Double,
      arrearCeiling: Double,
      arrearResolved: Double,
      mostAccounts: Double,
      problematicAccounts: Double,
      counsellingStart: Double,
      counsellingEnd: Double,
      counsellingAccepted: Double,
      counsellingCompleted: Double,
      helpTrust: Double,
      debtSignals: Double,
      debtSignalReached: Double,
      debtSignalAccepted: Double,
      smallClaim: Double,
      writeOffMonths: Double,
      repaidOffBenefit: Double,
      leastInstalment: Double,
      arrearsBase: Double,
      arrearsCapacity: Double,
      arrearsStress: Double,
      claimShare: Double,
      claimMedian: Double,
      claimSpread: Double
    ) {
      self.bearableShortage = bearableShortage
      self.newArrear = newArrear
      self.arrearCapacity = arrearCapacity
      self.arrearWithClaim = arrearWithClaim
      self.arrearCeiling = arrearCeiling
      self.arrearResolved = arrearResolved
      self.mostAccounts = mostAccounts
      self.problematicAccounts = problematicAccounts
      self.counsellingStart = counsellingStart
      self.counsellingEnd = counsellingEnd
      self.counsellingAccepted = counsellingAccepted
      self.counsellingCompleted = counsellingCompleted
      self.helpTrust = helpTrust
      self.debtSignals = debtSignals
      self.debtSignalReached = debtSignalReached
      self.debtSignalAccepted = debtSignalAccepted
      self.smallClaim = smallClaim
      self.writeOffMonths = writeOffMonths
      self.repaidOffBenefit = repaidOffBenefit
      self.leastInstalment = leastInstalment
      self.arrearsBase = arrearsBase
      self.arrearsCapacity = arrearsCapacity
      self.arrearsStress = arrearsStress
      self.claimShare = claimShare
      self.claimMedian = claimMedian
      self.claimSpread = claimSpread
    }
  }
}

extension Parameters {
  /// Mind.
  public struct Mind: Sendable {
    /// Effective capacity of clients; SD.
    public var capacityMean: Double
    /// Spread of capacity; SD.
    public var capacitySpread: Double
    /// Loss of capacity to stress; SD/SD.
    public var kappa: Double
    /// Mean stress of clients; SD.
    public var stressMean: Double
    /// Spread of stress between clients; SD.
    public var stressBetween: Double
    /// Monthly noise of stress; SD/month.
    public var noise: Double
    /// Half-life of a blow of stress; months.
    public var stressHalfLife: Double
    /// Lowest stress; SD.
    public var stressLow: Double
    /// Highest stress; SD.
    public var stressHigh: Double
    /// Stress of problematic debt; SD.
    public var problemDebtShift: Double
    /// Stress of a new account in arrears; SD.
    public var newArrear: Double
    /// Stress of a fine or measure; SD.
    public var sanction: Double
    /// Stress of a recovery; SD.
    public var recovery: Double
    /// Stress of a major event; SD.
    public var majorEvent: Double
    /// Stress of a check; SD.
    public var check: Double
    /// Stress of a house visit; SD.
    public var houseVisit: Double
    /// Stress of a wrong suspicion; SD.
    public var wronglySuspected: Double
    /// Effect of stress-sensitive service a month; SD/month.
    public var supportPerMonth: Double
    /// Effect of the start of a debt arrangement; SD.
    public var debtRelief: Double
    /// Unit of the recovery; EUR.
    public var recoveryUnit: Double
    /// Trust in the municipality; scale.
    public var trustMean: Double
    /// Spread of trust; scale.
    public var trustSpread: Double
    /// Half-life of recovery of trust; months.
    public var trustHalfLife: Double
    /// Loss of trust at a sanction; ratio.
    public var trustLoss: Double
    /// Gain of trust at help; ratio.
    public var trustGain: Double
    /// Loss when explained beforehand; ratio.
    public var voiceFactor: Double
    /// Loss of trust at a wrong suspicion; ratio.
    public var suspicionTrust: Double
    /// Perceived detection; probability.
    public var perceivedMean: Double
    /// Spread of perceived detection; probability.
    public var perceivedSpread: Double
    /// Half-life of perceived detection; months.
    public var perceivedHalfLife: Double
    /// Effect of an own breach found; ratio.
    public var ownFound: Double
    /// Effect of a clean check; ratio.
    public var cleanCheck: Double
    /// Effect of an announcement; ratio.
    public var announcement: Double
    /// Announcements a year at full publicity; per year.
    public var announcementsPerYear: Double
    /// Weight of others' experience; ratio.
    public var peerWeight: Double
    /// Half-life of what is heard of others; months.
    public var climateHalfLife: Double

    public init(
      capacityMean: Double,
      capacitySpread: Double,
      kappa: Double,
      stressMean: Double,
      stressBetween: Double,
      noise: Double,
      stressHalfLife: Double,
      stressLow: Double,
      stressHigh: Double,
      problemDebtShift: Double,
      newArrear: Double,
      sanction: Double,
      recovery: Double,
      majorEvent: Double,
      check: Double,
      houseVisit: Double,
      wronglySuspected: Double,
      supportPerMonth: Double,
      debtRelief: Double,
      recoveryUnit: Double,
      trustMean: Double,
      trustSpread: Double,
      trustHalfLife: Double,
      trustLoss: Double,
      trustGain: Double,
      voiceFactor: Double,
      suspicionTrust: Double,
      perceivedMean: Double,
      perceivedSpread: Double,
      perceivedHalfLife: Double,
      ownFound: Double,
      cleanCheck: Double,
      announcement: Double,
      announcementsPerYear: Double,
      peerWeight: Double,
      climateHalfLife: Double
    ) {
      self.capacityMean = capacityMean
      self.capacitySpread = capacitySpread
      self.kappa = kappa
      self.stressMean = stressMean
      self.stressBetween = stressBetween
      self.noise = noise
      self.stressHalfLife = stressHalfLife
      self.stressLow = stressLow
      self.stressHigh = stressHigh
      self.problemDebtShift = problemDebtShift
      self.newArrear = newArrear
      self.sanction = sanction
      self.recovery = recovery
      self.majorEvent = majorEvent
      self.check = check
      self.houseVisit = houseVisit
      self.wronglySuspected = wronglySuspected
      self.supportPerMonth = supportPerMonth
      self.debtRelief = debtRelief
      self.recoveryUnit = recoveryUnit
      self.trustMean = trustMean
      self.trustSpread = trustSpread
      self.trustHalfLife = trustHalfLife
      self.trustLoss = trustLoss
      self.trustGain = trustGain
      self.voiceFactor = voiceFactor
      self.suspicionTrust = suspicionTrust
      self.perceivedMean = perceivedMean
      self.perceivedSpread = perceivedSpread
      self.perceivedHalfLife = perceivedHalfLife
      self.ownFound = ownFound
      self.cleanCheck = cleanCheck
      self.announcement = announcement
      self.announcementsPerYear = announcementsPerYear
      self.peerWeight = peerWeight
      self.climateHalfLife = climateHalfLife
    }
  }
}

extension Parameters {
  /// Exit.
  public struct Exit: Sendable {
    /// Work, under one year; per month.
    public var underOneYear: Double
    /// Work, one to three years; per month.
    public var oneToThreeYears: Double
    /// Work, over three years; per month.
    public var overThreeYears: Double
    /// Factor under 27; hazard ratio.
    public var youngFactor: Double
    /// Factor of part-time work; hazard ratio.
    public var partTimeFactor: Double
    /// Factor per SD of stress; hazard ratio.
    public var stressFactor: Double
    /// Factor of problematic debt; hazard ratio.
    public var debtFactor: Double
    /// Centre of the effect of stress; SD.
    public var stressCentre: Double
    /// Lowest stress that counts; SD.
    public var stressFloor: Double
    /// Highest stress that counts; SD.
    public var stressCeiling: Double
    /// Exit for other reasons; per month.
    public var otherRate: Double
    /// Returns after work; share.
    public var returnFromWork: Double
    /// Returns after other exits; share.
    public var returnOther: Double
    /// Returns after giving up, rejection or revocation; share.
    public var returnAfterLoss: Double
    /// Mean time to return; months.
    public var returnMonths: Double
    /// Months after which work counts as lasting; months.
    public var lastingMonths: Double

    public init(
      underOneYear: Double,
      oneToThreeYears: Double,
      overThreeYears: Double,
      youngFactor: Double,
      partTimeFactor: Double,
      stressFactor: Double,
      debtFactor: Double,
      stressCentre: Double,
      stressFloor: Double,
      stressCeiling: Double,
      otherRate: Double,
      returnFromWork: Double,
      returnOther: Double,
      returnAfterLoss: Double,
      returnMonths: Double,
      lastingMonths: Double
    ) {
      self.underOneYear = underOneYear
      self.oneToThreeYears = oneToThreeYears
      self.overThreeYears = overThreeYears
      self.youngFactor = youngFactor
      self.partTimeFactor = partTimeFactor
      self.stressFactor = stressFactor
      self.debtFactor = debtFactor
      self.stressCentre = stressCentre
      self.stressFloor = stressFloor
      self.stressCeiling = stressCeiling
      self.otherRate = otherRate
      self.returnFromWork = returnFromWork
      self.returnOther = returnOther
      self.returnAfterLoss = returnAfterLoss
      self.returnMonths = returnMonths
      self.lastingMonths = lastingMonths
    }
  }
}

extension Parameters {
  /// Care.
  public struct Care: Sendable {
    /// Entitled to a provision; share.
    public var entitledShare: Double
    /// Not used; share.
    public var unusedShare: Double
    /// Finds the provision unaided; per month.
    public var ownTakeUp: Double
    /// Takes it up when approached; share.
    public var takeUpWithHelp: Double
    /// Time per approach; minutes.
    public var approachMinutes: Double
    /// Effect on stress; SD.
    public var stressRelief: Double

    public init(
      entitledShare: Double,
      unusedShare: Double,
      ownTakeUp: Double,
      takeUpWithHelp: Double,
      approachMinutes: Double,
      stressRelief: Double
    ) {
      self.entitledShare = entitledShare
      self.unusedShare = unusedShare
      self.ownTakeUp = ownTakeUp
      self.takeUpWithHelp = takeUpWithHelp
      self.approachMinutes = approachMinutes
      self.stressRelief = stressRelief
    }
  }
}

extension Parameters {
  /// Population.
  public struct Population: Sendable {
    /// Single, single parent, couple; share.
    public var types: [Double]
    /// No, one, two cost-sharers; share.
    public var sharers: [Double]
    /// Under 27, sitting caseload; share.
    public var youngShare: Double
    /// Under 27, applicants; share.
    public var youngShareArrivals: Double
    /// Exempt from the work duty; share.
    public var exemptShare: Double
    /// Duration: up to 1, 2, 3, 5 years, longer; share.
    public var durations: [Double]
    /// Mean further duration beyond five years; months.
    public var longMonths: Double

    public init(
      types: [Double],
      sharers: [Double],
      youngShare: Double,
      youngShareArrivals: Double,
      exemptShare: Double,
      durations: [Double],
      longMonths: Double
    ) {
      self.types = types
      self.sharers = sharers
      self.youngShare = youngShare
      self.youngShareArrivals = youngShareArrivals
      self.exemptShare = exemptShare
      self.durations = durations
      self.longMonths = longMonths
    }
  }
}

extension Parameters {
  /// Life course.
  public struct LifeCourse: Sendable {
    /// Most re-examinations; per year.
    public var mostReviews: Double
    /// Most theme checks; per year.
    public var mostThemeChecks: Double
    /// Most conversations; per year.
    public var mostConversations: Double
    /// Most approaches for unused provisions; per year.
    public var mostCareApproaches: Double
    /// Highest alertness; ratio.
    public var mostAlertness: Double

    public init(
      mostReviews: Double,
      mostThemeChecks: Double,
      mostConversations: Double,
      mostCareApproaches: Double,
      mostAlertness: Double
    ) {
      self.mostReviews = mostReviews
      self.mostThemeChecks = mostThemeChecks
      self.mostConversations = mostConversations
      self.mostCareApproaches = mostCareApproaches
      self.mostAlertness = mostAlertness
    }
  }
}
