/// The explanation of a legal question.
public enum LawPhrase: Phrase {
  case norm
  case schemeBase
  case benefit
  case benefitAdvance
  case benefitIncome
  case benefitWealth
  case benefitExcluded
  case schemeBenefit
  case schemeIncome
  case schemeWealth
  case schemeExcluded
  case dutyInTime
  case dutyLate
  case dutyBreach
  case dutyNotRequired
  case grade
  case gradeUnread
  case restsOnCopy
  case restsOnEstimate
  case fine
  case fineWarning
  case fineNone
  case fineReferral
  case recovered
  case recoveredGross
  case limited
  case limitedGross
  case waived
  case recoveryNone
  case measure
  case measureWarning
  case measureNone
  case protected
  case protectionLifted
  case collection
  case suspensionNone
  case suspended
  case resumed
  case revoked
  case term
  case latePenalty
  case liable
  case notLiable
  case interest
  case restored
  case remitted
  case notRemitted
  case visitUsable
  case visitUnusable
  case visitNoConsequence
  case visitRightUnclear
  case visitUnprovenNorm
  case steps
  case differences
  case noDifferences
  case sameSteps
  case absent

  public var text: Text {
    switch self {
    case .norm: Text(nl: "De norm: {amount} per maand.", en: "The norm: {amount} a month.")
    case .schemeBase:
      Text(
        nl: "De grondslag: {amount} per maand, bruto.", en: "The base: {amount} a month, gross.")
    case .benefit:
      Text(
        nl:
          "De bijstand is {amount}. Deze maand wordt {paid} betaald; {reserved} is vakantietoeslag.",
        en:
          "The assistance is {amount}. {paid} is paid this month; {reserved} is holiday allowance.")
    case .benefitAdvance:
      Text(
        nl: "De bijstand is {amount}. Het voorschot is {advance}.",
        en: "The assistance is {amount}. The advance is {advance}.")
    case .benefitIncome:
      Text(
        nl: "Geen bijstand: het inkomen is genoeg.", en: "No assistance: the income is enough.")
    case .benefitWealth:
      Text(
        nl: "Geen bijstand: er is te veel vermogen.", en: "No assistance: there is too much wealth."
      )
    case .benefitExcluded:
      Text(
        nl: "Geen bijstand: er is deze maand geen recht.",
        en: "No assistance: there is no right this month.")
    case .schemeBenefit:
      Text(
        nl: "De uitkering is {amount}, bruto. Deze maand wordt {paid} betaald. "
          + "De vakantietoeslag is niet meegerekend.",
        en: "The benefit is {amount}, gross. {paid} is paid this month. "
          + "The holiday allowance is not reckoned.")
    case .schemeIncome:
      Text(nl: "Geen uitkering: het inkomen is genoeg.", en: "No benefit: the income is enough.")
    case .schemeWealth:
      Text(
        nl: "Geen uitkering: er is te veel vermogen.", en: "No benefit: there is too much wealth.")
    case .schemeExcluded:
      Text(
        nl: "Geen uitkering: er is deze maand geen recht.",
        en: "No benefit: there is no right this month.")
    case .dutyInTime:
      Text(
        nl: "Op tijd. De laatste dag om te melden is {deadline}.",
        en: "In time. The last day to report is {deadline}.")
    case .dutyLate:
      Text(
        nl: "Te laat, maar uit eigen beweging: {dayslate} dagen na {deadline}.",
        en: "Late, but of their own accord: {dayslate} days after {deadline}.")
    case .dutyBreach:
      Text(
        nl: "Niet op tijd gemeld: de inlichtingenplicht is geschonden vanaf {breach}.",
        en: "Not reported in time: the information duty is breached from {breach}.")
    case .dutyNotRequired:
      Text(nl: "Melden hoefde niet.", en: "No report was needed.")
    case .grade: Text(nl: "Zekerheid {grade}: {note}", en: "Grade {grade}: {note}")
    case .gradeUnread:
      Text(
        nl: "Zekerheid {grade}: de regel is bekend, de tekst is niet nagelezen.",
        en: "Grade {grade}: the rule is known, its text was not read again.")
    case .restsOnCopy:
      Text(
        nl: "Een getal hieronder is niet in de wet of een officiële tabel nagelezen (B).",
        en: "A number below was not read in the law or an official table (B).")
    case .restsOnEstimate:
      Text(
        nl: "Een getal hieronder is een schatting, geen wet (C).",
        en: "A number below is an estimate, not law (C).")
    case .fine: Text(nl: "Een boete van {amount}.", en: "A fine of {amount}.")
    case .fineWarning: Text(nl: "Een waarschuwing, geen boete.", en: "A warning, no fine.")
    case .fineNone: Text(nl: "Geen boete.", en: "No fine.")
    case .fineReferral:
      Text(
        nl: "Geen boete: de zaak gaat naar het Openbaar Ministerie.",
        en: "No fine: the case goes to the public prosecutor.")
    case .recovered:
      Text(
        nl: "De gemeente vordert alles terug: {amount}.",
        en: "The municipality recovers all of it: {amount}.")
    case .recoveredGross:
      Text(
        nl: "De gemeente vordert alles terug: {amount}, met belasting en premies {gross}.",
        en: "The municipality recovers all of it: {amount}, with tax and premiums {gross}.")
    case .limited:
      Text(
        nl: "De gemeente vordert een deel terug: {amount}.",
        en: "The municipality recovers a part: {amount}.")
    case .limitedGross:
      Text(
        nl: "De gemeente vordert een deel terug: {amount}, met belasting en premies {gross}.",
        en: "The municipality recovers a part: {amount}, with tax and premiums {gross}.")
    case .waived:
      Text(nl: "De gemeente vordert niets terug.", en: "The municipality recovers nothing.")
    case .recoveryNone: Text(nl: "Er is niets te veel betaald.", en: "Nothing was paid too much.")
    case .measure: Text(nl: "Een maatregel van {amount}.", en: "A measure of {amount}.")
    case .measureWarning:
      Text(nl: "Een waarschuwing, geen maatregel.", en: "A warning, no measure.")
    case .measureNone: Text(nl: "Geen maatregel.", en: "No measure.")
    case .protected:
      Text(
        nl: "De beslagvrije voet is {amount}. De gemeente mag deze maand {collectable} innen.",
        en: "The protected earnings are {amount}. The municipality may collect {collectable} "
          + "this month.")
    case .protectionLifted:
      Text(
        nl: "Er geldt geen beslagvrije voet. De gemeente mag deze maand {collectable} innen.",
        en: "No earnings are protected. The municipality may collect {collectable} this month.")
    case .collection:
      Text(
        nl: "De gemeente int deze maand {amount}. De cliënt houdt {left} over.",
        en: "The municipality collects {amount} this month. The client is left with {left}.")
    case .suspensionNone: Text(nl: "Geen opschorting.", en: "No suspension.")
    case .suspended:
      Text(
        nl: "De uitkering is opgeschort vanaf {from}. Herstellen kan tot en met {repairend}.",
        en: "The benefit is suspended from {from}. It can be repaired to {repairend}.")
    case .resumed:
      Text(
        nl: "Op tijd hersteld: alles wordt weer betaald, ook vanaf {from}.",
        en: "Repaired in time: everything is paid again, also from {from}.")
    case .revoked:
      Text(
        nl: "De uitkering wordt ingetrokken vanaf {from}.",
        en: "The benefit is revoked from {from}.")
    case .term: Text(nl: "De laatste dag is {last}.", en: "The last day is {last}.")
    case .latePenalty:
      Text(
        nl: "De laatste dag was {last}. De dwangsom is {amount}.",
        en: "The last day was {last}. The penalty is {amount}.")
    case .liable: Text(nl: "Aansprakelijk voor {amount}.", en: "Answers for {amount}.")
    case .notLiable: Text(nl: "Niet aansprakelijk.", en: "Answers for nothing.")
    case .interest:
      Text(nl: "De wettelijke rente is {amount}.", en: "The statutory interest is {amount}.")
    case .restored:
      Text(
        nl: "De gemeente betaalt {amount} terug, met {interest} rente. De cliënt moet nog {owed} "
          + "betalen.",
        en: "The municipality pays back {amount}, with {interest} of interest. The client still "
          + "owes {owed}.")
    case .remitted:
      Text(
        nl: "De gemeente mag {amount} kwijtschelden.", en: "The municipality may remit {amount}.")
    case .notRemitted:
      Text(
        nl: "De gemeente mag nu niets kwijtschelden.",
        en: "The municipality may remit nothing now.")
    case .visitUsable:
      Text(nl: "Wat gezien is, mag gebruikt worden.", en: "What was seen may be used.")
    case .visitUnusable:
      Text(nl: "Wat gezien is, mag niet gebruikt worden.", en: "What was seen may not be used.")
    case .visitNoConsequence:
      Text(nl: "De weigering heeft geen gevolgen.", en: "The refusal has no consequences.")
    case .visitRightUnclear:
      Text(
        nl: "Het recht op bijstand is niet vast te stellen.",
        en: "The right to assistance cannot be established.")
    case .visitUnprovenNorm:
      Text(
        nl: "De woonsituatie is niet aangetoond: de norm wordt {amount} per maand.",
        en: "How the client lives is not shown: the norm becomes {amount} a month.")
    case .differences: Text(nl: "Wat verschilt", en: "What differs")
    case .noDifferences: Text(nl: "Er is geen verschil.", en: "There is no difference.")
    case .sameSteps: Text(nl: "Wat gelijk is", en: "What is the same")
    case .absent: Text(nl: "niet aan de orde", en: "does not come up")
    case .steps: Text(nl: "Stap voor stap", en: "Step by step")
    }
  }
}
