import Model

extension Parameters {
  /// Decodes every parameter of the model from the register.
  ///
  /// - Throws: the register's error when a row is missing or has another unit.
  public init(reading r: RegisterReader) throws {
    self.init(
      inflow: try .init(reading: r),
      lifeEvents: try .init(reading: r),
      information: try .init(reading: r),
      service: try .init(reading: r),
      knowledge: try .init(reading: r),
      reporting: try .init(reading: r),
      willingness: try .init(reading: r),
      workDuty: try .init(reading: r),
      detection: try .init(reading: r),
      sources: try .init(reading: r),
      route: try .init(reading: r),
      selection: try .init(reading: r),
      assessment: try .init(reading: r, theme: "assessment"),
      workAssessment: try .init(reading: r, theme: "work_assessment"),
      capacity: try .init(reading: r),
      objection: try .init(reading: r),
      finances: try .init(reading: r),
      mind: try .init(reading: r),
      exit: try .init(reading: r),
      care: try .init(reading: r),
      population: try .init(reading: r),
      lifeCourse: try .init(reading: r)
    )
  }
}

extension Parameters.Inflow {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      arrivalsPerThousand: try r.value("inflow.arrivals_per_thousand", .per1000PerMonth),
      seasonality: try r.value("inflow.seasonality", .share),
      entitledShare: try r.value("inflow.entitled_share", .share),
      entitledShareReturners: try r.value("inflow.entitled_share_returners", .share),
      applicationMinutes: try r.value("inflow.application_minutes", .minutes),
      screeningMinutes: try r.value("inflow.screening_minutes", .minutes),
      papersBase: try r.value("inflow.papers_base", .logit),
      papersCapacity: try r.value("inflow.papers_capacity", .logitPerSD),
      papersScreening: try r.value("inflow.papers_screening", .logit),
      papersHelp: try r.value("inflow.papers_help", .logit),
      screeningFinds: try r.value("inflow.screening_finds", .share),
      routineFinds: try r.value("inflow.routine_finds", .share),
      wrongRejection: try r.value("inflow.wrong_rejection", .share),
      hiddenAssetShare: try r.value("inflow.hidden_asset_share", .share),
      hiddenPartnerShare: try r.value("inflow.hidden_partner_share", .share),
      applicationsPerClient: try r.value("inflow.applications_per_client", .perYear),
      assessmentReliability: try r.value("inflow.assessment_reliability", .correlation),
      intensiveMinutes: try r.value("inflow.intensive_minutes", .minutes),
      lightMinutes: try r.value("inflow.light_minutes", .minutes),
      papersIntensive: try r.value("inflow.papers_intensive", .logit),
      papersLight: try r.value("inflow.papers_light", .logit),
      papersPhone: try r.value("inflow.papers_phone", .logit),
      phoneMinutes: try r.value("inflow.phone_minutes", .minutes),
      phoneFactor: try r.value("inflow.phone_factor", .ratio),
      earlyTalkMonths: try r.value("inflow.early_talk_months", .months),
      careFirstMonths: try r.value("inflow.care_first_months", .months),
      careFirstMinutes: try r.value("inflow.care_first_minutes", .minutes),
      careFirstRelief: try r.value("inflow.care_first_relief", .sd),
      careFirstExit: try r.value("inflow.care_first_exit", .hazardRatio)
    )
  }
}

extension Parameters.LifeEvents {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      workStart: try r.value("life_events.work_start", .perMonth),
      cashWorkStart: try r.value("life_events.cash_work_start", .perMonth),
      cohabitation: try r.value("life_events.cohabitation", .perMonth),
      sharer: try r.value("life_events.sharer", .perMonth),
      giftStream: try r.value("life_events.gift_stream", .perYear),
      asset: try r.value("life_events.asset", .perYear),
      abroad: try r.value("life_events.abroad", .perYear),
      separation: try r.value("life_events.separation", .perMonth),
      detention: try r.value("life_events.detention", .perYear),
      study: try r.value("life_events.study", .perYear),
      illness: try r.value("life_events.illness", .perMonth),
      moveAway: try r.value("life_events.move_away", .perMonth),
      harmlessChange: try r.value("life_events.harmless_change", .perMonth),
      cashWorkSpell: try r.value("life_events.cash_work_spell", .months),
      cohabitationSpell: try r.value("life_events.cohabitation_spell", .months),
      sharerSpell: try r.value("life_events.sharer_spell", .months),
      giftSpell: try r.value("life_events.gift_spell", .months),
      assetSpell: try r.value("life_events.asset_spell", .months),
      abroadSpell: try r.value("life_events.abroad_spell", .months),
      harmlessSpell: try r.value("life_events.harmless_spell", .months),
      workIncomeMedian: try r.value("life_events.work_income_median", .eurPerMonth),
      workIncomeSpread: try r.value("life_events.work_income_spread", .logEUR),
      workSpellMedian: try r.value("life_events.work_spell_median", .months),
      workSpellSpread: try r.value("life_events.work_spell_spread", .log),
      cashIncomeMedian: try r.value("life_events.cash_income_median", .eurPerMonth),
      cashIncomeSpread: try r.value("life_events.cash_income_spread", .logEUR),
      cohabitationMedian: try r.value("life_events.cohabitation_median", .eurPerMonth),
      cohabitationSpread: try r.value("life_events.cohabitation_spread", .logEUR),
      giftMedian: try r.value("life_events.gift_median", .eurPerMonth),
      giftSpread: try r.value("life_events.gift_spread", .logEUR),
      abroadMedian: try r.value("life_events.abroad_median", .eurPerMonth),
      abroadSpread: try r.value("life_events.abroad_spread", .logEUR),
      partnerEndsRight: try r.value("life_events.partner_ends_right", .share),
      hoursRate: try r.value("life_events.hours_rate", .perMonth),
      hoursSpread: try r.value("life_events.hours_spread", .share),
      hoursSpell: try r.value("life_events.hours_spell", .months)
    )
  }
}

extension Parameters.Information {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      visibleShare: try r.value("information.visible_share", .share),
      letterMinutes: try r.value("information.letter_minutes", .minutes),
      letterRead: try r.value("information.letter_read", .probability),
      readPerArrear: try r.value("information.read_per_arrear", .logitPerUnit),
      plainLetterLogit: try r.value("information.plain_letter_logit", .logit),
      reminderMonths: try r.value("information.reminder_months", .months),
      promptMinutes: try r.value("information.prompt_minutes", .minutes),
      conversationMinutes: try r.value("information.conversation_minutes", .minutes),
      intakeMinutes: try r.value("information.intake_minutes", .minutes),
      teamShare: try r.value("information.team_share", .share),
      partnerMinutes: try r.value("information.partner_minutes", .minutes)
    )
  }
}

extension Parameters.Service {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      capacityGain: try r.value("service.capacity_gain", .sd),
      reach: try r.value("service.reach", .share),
      minutesPerServed: try r.value("service.minutes_per_served", .minutes),
      reminderMinutes: try r.value("service.reminder_minutes", .minutes)
    )
  }
}

extension Parameters.Knowledge {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      atStart: try r.value("knowledge.at_start", .share),
      workFactor: try r.value("knowledge.work_factor", .ratio),
      cohabitationFactor: try r.value("knowledge.cohabitation_factor", .ratio),
      giftFactor: try r.value("knowledge.gift_factor", .ratio),
      cashWorkFactor: try r.value("knowledge.cash_work_factor", .ratio),
      sharerFactor: try r.value("knowledge.sharer_factor", .ratio),
      abroadFactor: try r.value("knowledge.abroad_factor", .ratio),
      floorShare: try r.value("knowledge.floor_share", .ratio),
      decay: try r.value("knowledge.decay", .perMonth),
      capacitySlope: try r.value("knowledge.capacity_slope", .logitPerSD),
      capacityCentre: try r.value("knowledge.capacity_centre", .sd),
      letterGain: try r.value("knowledge.letter_gain", .ratio),
      talkGain: try r.value("knowledge.talk_gain", .ratio),
      unexplainedFactor: try r.value("knowledge.unexplained_factor", .ratio),
      ending: try r.value("knowledge.ending", .share),
      lowest: try r.value("knowledge.lowest", .share),
      highest: try r.value("knowledge.highest", .share)
    )
  }
}

extension Parameters.Reporting {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      fullMonths: try r.value("reporting.full_months", .months),
      executionBase: try r.value("reporting.execution_base", .logit),
      capacitySlope: try r.value("reporting.capacity_slope", .logitPerSD),
      avoidance: try r.value("reporting.avoidance", .logitPerUnit),
      avoidanceAccounts: try r.value("reporting.avoidance_accounts", .count),
      lateFactor: try r.value("reporting.late_factor", .ratio),
      executionCeiling: try r.value("reporting.execution_ceiling", .probability),
      endingLogit: try r.value("reporting.ending_logit", .logit),
      promptLogit: try r.value("reporting.prompt_logit", .logit),
      reminderLetterLogit: try r.value("reporting.reminder_letter_logit", .logit),
      partnerLogit: try r.value("reporting.partner_logit", .logit),
      reminderLogit: try r.value("reporting.reminder_logit", .logit),
      plainLetterLogit: try r.value("reporting.plain_letter_logit", .logit),
      disclosedInTalk: try r.value("reporting.disclosed_in_talk", .probability),
      disclosureConcealed: try r.value("reporting.disclosure_concealed", .ratio),
      questionRate: try r.value("reporting.question_rate", .perMonth),
      questionTrust: try r.value("reporting.question_trust", .log),
      questionFear: try r.value("reporting.question_fear", .log),
      harshnessCentre: try r.value("reporting.harshness_centre", .share),
      harshnessSpread: try r.value("reporting.harshness_spread", .share),
      questionCeiling: try r.value("reporting.question_ceiling", .perMonth),
      questionMinutes: try r.value("reporting.question_minutes", .minutes),
      reportMinutes: try r.value("reporting.report_minutes", .minutes),
      officeError: try r.value("reporting.office_error", .probability),
      officeErrorMonths: try r.value("reporting.office_error_months", .months)
    )
  }
}

extension Parameters.Willingness {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      base: try r.value("willingness.base", .logit),
      gain: try r.value("willingness.gain", .logitPerUnit),
      gainUnit: try r.value("willingness.gain_unit", .eurPerMonth),
      cashWork: try r.value("willingness.cash_work", .logit),
      harmless: try r.value("willingness.harmless", .logit),
      ending: try r.value("willingness.ending", .logit),
      need: try r.value("willingness.need", .logit),
      detection: try r.value("willingness.detection", .logitPerUnit),
      fineSize: try r.value("willingness.fine_size", .logitPerUnit),
      norm: try r.value("willingness.norm", .logitPerSD),
      normMean: try r.value("willingness.norm_mean", .sd),
      normSpread: try r.value("willingness.norm_spread", .sd),
      legitimacy: try r.value("willingness.legitimacy", .logitPerSD),
      slipperySlope: try r.value("willingness.slippery_slope", .logitPerUnit)
    )
  }
}

extension Parameters.WorkDuty {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      dutiesPerMonth: try r.value("work_duty.duties_per_month", .perMonth),
      unknownBase: try r.value("work_duty.unknown_base", .logit),
      unableBase: try r.value("work_duty.unable_base", .logit),
      unwillingBase: try r.value("work_duty.unwilling_base", .logit),
      capacitySlope: try r.value("work_duty.capacity_slope", .logitPerSD),
      reminderFactor: try r.value("work_duty.reminder_factor", .ratio),
      noticed: try r.value("work_duty.noticed", .probability),
      uniformShare: try r.value("work_duty.uniform_share", .share),
      decisionMinutes: try r.value("work_duty.decision_minutes", .minutes),
      hardshipShare: try r.value("work_duty.hardship_share", .share),
      exitAfterMeasure: try r.value("work_duty.exit_after_measure", .hazardRatio),
      exitAfterWarning: try r.value("work_duty.exit_after_warning", .hazardRatio),
      exitDiminishing: try r.value("work_duty.exit_diminishing", .ratio),
      exitRateUnit: try r.value("work_duty.exit_rate_unit", .perYear),
      exitMonths: try r.value("work_duty.exit_months", .months),
      compliesAfterMonth: try r.value("work_duty.complies_after_month", .probability),
      directionFactor: try r.value("work_duty.direction_factor", .ratio),
      sanctionRate: try r.value("work_duty.sanction_rate", .logitPerUnit)
    )
  }
}

extension Parameters.Detection {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      work: try r.value("detection.work", .perMonth),
      cashWork: try r.value("detection.cash_work", .perMonth),
      cohabitation: try r.value("detection.cohabitation", .perMonth),
      sharer: try r.value("detection.sharer", .perMonth),
      gift: try r.value("detection.gift", .perMonth),
      asset: try r.value("detection.asset", .perMonth),
      assetAbroad: try r.value("detection.asset_abroad", .perMonth),
      abroad: try r.value("detection.abroad", .perMonth),
      separation: try r.value("detection.separation", .perMonth),
      harmless: try r.value("detection.harmless", .perMonth),
      job: try r.value("detection.job", .perMonth),
      departure: try r.value("detection.departure", .perMonth),
      detention: try r.value("detection.detention", .perMonth),
      study: try r.value("detection.study", .perMonth),
      ownDataGain: try r.value("detection.own_data_gain", .ratio),
      afterEnd: try r.value("detection.after_end", .ratio),
      deskMinutes: try r.value("detection.desk_minutes", .minutes),
      talkMinutes: try r.value("detection.talk_minutes", .minutes),
      visitMinutes: try r.value("detection.visit_minutes", .minutes),
      fullMinutes: try r.value("detection.full_minutes", .minutes),
      reviewMinutes: try r.value("detection.review_minutes", .minutes),
      deskConfirmsMatched: try r.value("detection.desk_confirms_matched", .probability),
      deskConfirmsHidden: try r.value("detection.desk_confirms_hidden", .probability),
      deskClears: try r.value("detection.desk_clears", .probability),
      talkConfirmsMatched: try r.value("detection.talk_confirms_matched", .probability),
      talkConfirmsHidden: try r.value("detection.talk_confirms_hidden", .probability),
      talkClears: try r.value("detection.talk_clears", .probability),
      visitConfirms: try r.value("detection.visit_confirms", .probability),
      visitClears: try r.value("detection.visit_clears", .probability),
      fullConfirms: try r.value("detection.full_confirms", .probability),
      reviewFindsMatched: try r.value("detection.review_finds_matched", .probability),
      reviewFindsHidden: try r.value("detection.review_finds_hidden", .probability),
      falseResidenceShare: try r.value("detection.false_residence_share", .probability),
      requestUnderstood: try r.value("detection.request_understood", .logit),
      refusal: try r.value("detection.refusal", .share),
      answerBase: try r.value("detection.answer_base", .logit),
      repairBase: try r.value("detection.repair_base", .logit),
      repairHelp: try r.value("detection.repair_help", .logit),
      repairUnwilling: try r.value("detection.repair_unwilling", .logit),
      retentionMonths: try r.value("detection.retention_months", .months),
      settledShare: try r.value("detection.settled_share", .share)
    )
  }
}

extension Parameters.Selection {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      themeDiscrimination: try r.value("selection.theme_discrimination", .probability),
      themeFinds: try r.value("selection.theme_finds", .logit),
      noticeMonths: try r.value("selection.notice_months", .months),
      warnedFinds: try r.value("selection.warned_finds", .ratio),
      suspicionFelt: try r.value("selection.suspicion_felt", .ratio),
      learningWeight: try r.value("selection.learning_weight", .count),
      trainingHalfLife: try r.value("selection.training_half_life", .months)
    )
  }
}

extension Parameters.Assessment {
  fileprivate init(reading r: RegisterReader, theme: String) throws {
    self.init(
      accuracyLow: try r.value("\(theme).accuracy_low", .probability),
      accuracyHigh: try r.value("\(theme).accuracy_high", .probability),
      hoursScale: try r.value("\(theme).hours_scale", .hours),
      leniencyLogit: try r.value("\(theme).leniency_logit", .logit),
      caseworkers: try r.value("\(theme).caseworkers", .count),
      caseworkerSpread: try r.value("\(theme).caseworker_spread", .logit),
      meetingsReduce: try r.value("\(theme).meetings_reduce", .share),
      hardCaseShare: try r.value("\(theme).hard_case_share", .share),
      unseen: try r.list("\(theme).unseen", .share, count: 5),
      notKnowing: try r.list("\(theme).not_knowing", .share, count: 5),
      notAble: try r.list("\(theme).not_able", .share, count: 5),
      notWilling: try r.list("\(theme).not_willing", .share, count: 5)
    )
  }
}

extension Parameters.Capacity {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      routineIncome: try r.value("capacity.routine_income", .hoursPer1000PerMonth),
      routineWork: try r.value("capacity.routine_work", .hoursPer1000PerMonth),
      routineEnforcement: try r.value("capacity.routine_enforcement", .hoursPer1000PerMonth),
      routineCollection: try r.value("capacity.routine_collection", .hoursPer1000PerMonth),
      routineLegal: try r.value("capacity.routine_legal", .hoursPer1000PerMonth),
      signalExpiry: try r.value("capacity.signal_expiry", .months),
      contactExpiry: try r.value("capacity.contact_expiry", .months),
      decisionMinutes: try r.value("capacity.decision_minutes", .minutes),
      claimMinutes: try r.value("capacity.claim_minutes", .minutes),
      callMinutes: try r.value("capacity.call_minutes", .minutes),
      hoursPerEmployee: try r.value("capacity.hours_per_employee", .hours),
      sickShare: try r.value("capacity.sick_share", .share),
      sickMonths: try r.value("capacity.sick_months", .months),
      turnover: try r.value("capacity.turnover", .perYear),
      hiringMonths: try r.value("capacity.hiring_months", .months),
      learningMonths: try r.value("capacity.learning_months", .months),
      learningProductivity: try r.value("capacity.learning_productivity", .share),
      costIncome: try r.value("capacity.cost_income", .eurPerHour),
      costWork: try r.value("capacity.cost_work", .eurPerHour),
      costEnforcement: try r.value("capacity.cost_enforcement", .eurPerHour),
      costCollection: try r.value("capacity.cost_collection", .eurPerHour),
      costLegal: try r.value("capacity.cost_legal", .eurPerHour)
    )
  }
}

extension Parameters.Objection {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      rate: try r.value("objection.rate", .probability),
      informalReduction: try r.value("objection.informal_reduction", .ratio),
      misjudgedFactor: try r.value("objection.misjudged_factor", .ratio),
      minutes: try r.value("objection.minutes", .minutes),
      upheld: try r.value("objection.upheld", .probability),
      upheldMisjudged: try r.value("objection.upheld_misjudged", .probability),
      appealRate: try r.value("objection.appeal_rate", .probability),
      appealMonths: try r.value("objection.appeal_months", .months),
      appealWon: try r.value("objection.appeal_won", .probability),
      appealWonMisjudged: try r.value("objection.appeal_won_misjudged", .probability)
    )
  }
}

extension Parameters.Finances {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      bearableShortage: try r.value("finances.bearable_shortage", .eur),
      newArrear: try r.value("finances.new_arrear", .perMonth),
      arrearCapacity: try r.value("finances.arrear_capacity", .log),
      arrearWithClaim: try r.value("finances.arrear_with_claim", .ratio),
      arrearCeiling: try r.value("finances.arrear_ceiling", .perMonth),
      arrearResolved: try r.value("finances.arrear_resolved", .perMonth),
      mostAccounts: try r.value("finances.most_accounts", .count),
      problematicAccounts: try r.value("finances.problematic_accounts", .count),
      counsellingStart: try r.value("finances.counselling_start", .perMonth),
      counsellingEnd: try r.value("finances.counselling_end", .perMonth),
      counsellingAccepted: try r.value("finances.counselling_accepted", .share),
      counsellingCompleted: try r.value("finances.counselling_completed", .share),
      helpTrust: try r.value("finances.help_trust", .log),
      debtSignals: try r.value("finances.debt_signals", .perMonth),
      debtSignalReached: try r.value("finances.debt_signal_reached", .share),
      debtSignalAccepted: try r.value("finances.debt_signal_accepted", .share),
      smallClaim: try r.value("finances.small_claim", .eur),
      repaidOffBenefit: try r.value("finances.repaid_off_benefit", .perMonth),
      leastInstalment: try r.value("finances.least_instalment", .eurPerMonth),
      arrearsBase: try r.value("finances.arrears_base", .logit),
      arrearsCapacity: try r.value("finances.arrears_capacity", .logitPerSD),
      arrearsStress: try r.value("finances.arrears_stress", .logitPerSD),
      claimShare: try r.value("finances.claim_share", .share),
      claimMedian: try r.value("finances.claim_median", .logEUR),
      claimSpread: try r.value("finances.claim_spread", .logEUR),
      loans: try r.value("finances.loans", .perYear),
      loanMedian: try r.value("finances.loan_median", .eur),
      loanSpread: try r.value("finances.loan_spread", .log),
      loanMonths: try r.value("finances.loan_months", .months)
    )
  }
}

extension Parameters.Mind {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      capacityMean: try r.value("mind.capacity_mean", .sd),
      capacitySpread: try r.value("mind.capacity_spread", .sd),
      kappa: try r.value("mind.kappa", .sdPerSD),
      stressMean: try r.value("mind.stress_mean", .sd),
      stressBetween: try r.value("mind.stress_between", .sd),
      noise: try r.value("mind.noise", .sdPerMonth),
      stressHalfLife: try r.value("mind.stress_half_life", .months),
      stressLow: try r.value("mind.stress_low", .sd),
      stressHigh: try r.value("mind.stress_high", .sd),
      problemDebtShift: try r.value("mind.problem_debt_shift", .sd),
      newArrear: try r.value("mind.new_arrear", .sd),
      sanction: try r.value("mind.sanction", .sd),
      recovery: try r.value("mind.recovery", .sd),
      majorEvent: try r.value("mind.major_event", .sd),
      check: try r.value("mind.check", .sd),
      houseVisit: try r.value("mind.house_visit", .sd),
      wronglySuspected: try r.value("mind.wrongly_suspected", .sd),
      supportPerMonth: try r.value("mind.support_per_month", .sdPerMonth),
      debtRelief: try r.value("mind.debt_relief", .sd),
      recoveryUnit: try r.value("mind.recovery_unit", .eur),
      trustMean: try r.value("mind.trust_mean", .scale),
      trustSpread: try r.value("mind.trust_spread", .scale),
      trustHalfLife: try r.value("mind.trust_half_life", .months),
      trustLoss: try r.value("mind.trust_loss", .ratio),
      trustGain: try r.value("mind.trust_gain", .ratio),
      voiceFactor: try r.value("mind.voice_factor", .ratio),
      suspicionTrust: try r.value("mind.suspicion_trust", .ratio),
      perceivedMean: try r.value("mind.perceived_mean", .probability),
      perceivedSpread: try r.value("mind.perceived_spread", .probability),
      perceivedHalfLife: try r.value("mind.perceived_half_life", .months),
      ownFound: try r.value("mind.own_found", .ratio),
      cleanCheck: try r.value("mind.clean_check", .ratio),
      bombCrater: try r.value("mind.bomb_crater", .ratio),
      bombCraterHalfLife: try r.value("mind.bomb_crater_half_life", .months),
      announcement: try r.value("mind.announcement", .ratio),
      announcementsPerYear: try r.value("mind.announcements_per_year", .perYear),
      peerWeight: try r.value("mind.peer_weight", .ratio),
      climateHalfLife: try r.value("mind.climate_half_life", .months)
    )
  }
}

extension Parameters.Exit {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      underOneYear: try r.value("exit.under_one_year", .perMonth),
      oneToThreeYears: try r.value("exit.one_to_three_years", .perMonth),
      overThreeYears: try r.value("exit.over_three_years", .perMonth),
      youngFactor: try r.value("exit.young_factor", .hazardRatio),
      partTimeFactor: try r.value("exit.part_time_factor", .hazardRatio),
      stressFactor: try r.value("exit.stress_factor", .hazardRatio),
      debtFactor: try r.value("exit.debt_factor", .hazardRatio),
      stressCentre: try r.value("exit.stress_centre", .sd),
      stressFloor: try r.value("exit.stress_floor", .sd),
      stressCeiling: try r.value("exit.stress_ceiling", .sd),
      otherRate: try r.value("exit.other_rate", .perMonth),
      returnFromWork: try r.value("exit.return_from_work", .share),
      returnOther: try r.value("exit.return_other", .share),
      returnAfterLoss: try r.value("exit.return_after_loss", .share),
      returnMonths: try r.value("exit.return_months", .months),
      lastingMonths: try r.value("exit.lasting_months", .months)
    )
  }
}

extension Parameters.Care {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      entitledShare: try r.value("care.entitled_share", .share),
      unusedShare: try r.value("care.unused_share", .share),
      ownTakeUp: try r.value("care.own_take_up", .perMonth),
      takeUpWithHelp: try r.value("care.take_up_with_help", .share),
      approachMinutes: try r.value("care.approach_minutes", .minutes),
      stressRelief: try r.value("care.stress_relief", .sd),
      supplementShare: try r.value("care.supplement_share", .share),
      assistanceShare: try r.value("care.assistance_share", .share),
      supplementAmount: try r.value("care.supplement_amount", .eurPerYear),
      assistanceAmount: try r.value("care.assistance_amount", .eurPerYear),
      remissionAmount: try r.value("care.remission_amount", .eurPerYear),
      arrearFactor: try r.value("care.arrear_factor", .hazardRatio),
      amountUnit: try r.value("care.amount_unit", .eurPerMonth),
      falseAlarmTrust: try r.value("care.false_alarm_trust", .ratio)
    )
  }
}

extension Parameters.Population {
  init(reading r: RegisterReader) throws(SourceError) {
    self.init(
      types: try r.list("population.types", .share, count: 3),
      sharers: try r.list("population.sharers", .share, count: 3),
      youngShare: try r.value("population.young_share", .share),
      youngShareArrivals: try r.value("population.young_share_arrivals", .share),
      exemptShare: try r.value("population.exempt_share", .share),
      durations: try r.list("population.durations", .share, count: 5),
      longMonths: try r.value("population.long_months", .months),
      neighbourhoods: try r.value("population.neighbourhoods", .count)
    )
  }
}

extension Parameters.LifeCourse {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      mostReviews: try r.value("life_course.most_reviews", .perYear),
      mostThemeChecks: try r.value("life_course.most_theme_checks", .perYear),
      mostConversations: try r.value("life_course.most_conversations", .perYear),
      mostCareApproaches: try r.value("life_course.most_care_approaches", .perYear),
      mostAlertness: try r.value("life_course.most_alertness", .ratio),
      mostArrivals: try r.value("life_course.most_arrivals", .ratio)
    )
  }
}

extension Parameters.Sources {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      wagesFileSeesWages: try r.value("sources.wages_file_sees_wages", .share),
      residenceFileSeesResidence: try r.value("sources.residence_file_sees_residence", .share),
      studyFileSeesStudy: try r.value("sources.study_file_sees_study", .share),
      detentionFileSeesDetention: try r.value("sources.detention_file_sees_detention", .share),
      assetsFileSeesAssets: try r.value("sources.assets_file_sees_assets", .share),
      vehiclesFileSeesAssets: try r.value("sources.vehicles_file_sees_assets", .share),
      foreignSeesAssets: try r.value("sources.foreign_sees_assets", .share),
      foreignSeesStays: try r.value("sources.foreign_sees_stays", .share),
      peopleSeeWages: try r.list("sources.people_see_wages", .share, count: 3),
      peopleSeeResidence: try r.list("sources.people_see_residence", .share, count: 3),
      peopleSeeStudy: try r.list("sources.people_see_study", .share, count: 3),
      peopleSeeDetention: try r.list("sources.people_see_detention", .share, count: 3),
      peopleSeeAssets: try r.list("sources.people_see_assets", .share, count: 3),
      peopleSeeCashWork: try r.list("sources.people_see_cash_work", .share, count: 3),
      peopleSeeCohabitation: try r.list("sources.people_see_cohabitation", .share, count: 3),
      peopleSeeGifts: try r.list("sources.people_see_gifts", .share, count: 3),
      peopleSeeStays: try r.list("sources.people_see_stays", .share, count: 3),
      peopleSeeHarmless: try r.list("sources.people_see_harmless", .share, count: 3),
      assetsAbroadShare: try r.value("sources.assets_abroad_share", .share),
      wagesDelay: try r.value("sources.wages_delay", .months),
      residenceDelay: try r.value("sources.residence_delay", .months),
      studyDelay: try r.value("sources.study_delay", .months),
      detentionDelay: try r.value("sources.detention_delay", .months),
      vehiclesDelay: try r.value("sources.vehicles_delay", .months),
      assetsDelay: try r.value("sources.assets_delay", .months),
      foreignDelay: try r.value("sources.foreign_delay", .months),
      assetsRhythm: try r.value("sources.assets_rhythm", .months),
      falseWages: try r.value("sources.false_wages", .perYear),
      falseResidence: try r.value("sources.false_residence", .perYear),
      falseStudy: try r.value("sources.false_study", .perYear),
      falseDetention: try r.value("sources.false_detention", .perYear),
      falseVehicles: try r.value("sources.false_vehicles", .perYear),
      falseAssets: try r.value("sources.false_assets", .perYear),
      falseTip: try r.value("sources.false_tip", .perYear),
      falseStaff: try r.value("sources.false_staff", .perYear),
      falsePartner: try r.value("sources.false_partner", .perYear),
      falseOwnData: try r.value("sources.false_own_data", .perYear),
      falseForeign: try r.value("sources.false_foreign", .perYear)
    )
  }
}

extension Parameters.Route {
  fileprivate init(reading r: RegisterReader) throws {
    self.init(
      receiptFiles: try r.value("route.receipt_files", .probability),
      receiptOthers: try r.value("route.receipt_others", .probability),
      recordFiles: try r.value("route.record_files", .probability),
      recordOthers: try r.value("route.record_others", .probability),
      step: try r.value("route.step", .probability),
      closing: try r.value("route.closing", .probability)
    )
  }
}
