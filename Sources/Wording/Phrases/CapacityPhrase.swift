/// The page on hours, queues and the need for staff.
public enum CapacityPhrase: Phrase {
  case title, about, lost
  case use, role, available
  case need, allRoles, beyond, needNote, needMissing
  case fitsYes, fitsNo, fitsUnknown
  case hours, part, information, service, control, sanction, total
  case queues, work, received, done, lead, late, lapsed, waiting, hoursWaiting, queuesNote
  case delivered, deliveredRow
  case cumulative, policy, untilMonth, inHours, inEuros, breakEven, breakEvenNever
  case breakEvenNow, breakEvenMonth, never, cumulativeNote
  case note, suppressed, equalEuros, equalEurosSame, equalEurosVaries
  case ownDivision, ownDivisionBeyond, ownDivisionVaries

  public var text: Text {
    switch self {
    case .title: Text(nl: "Capaciteit", en: "Capacity")
    case .about:
      Text(
        nl: "{n} herhalingen, {months}, {households} huishoudens bij de start; basis: {base}",
        en: "{n} replicates, {months}, {households} households at the start; base: {base}")
    case .lost:
      Text(
        nl: "De uren zijn na gewoon verzuim en verloop; wie ziek is, is in elk beleid dezelfde.",
        en: "Hours are after usual absence and turnover; who is ill is the same in every policy.")
    case .use:
      Text(
        nl: "Benut deel van de uren per functie, met 95%-interval",
        en: "Share of hours used by function, with 95% interval")
    case .role: Text(nl: "functie", en: "function")
    case .available: Text(nl: "uren/mnd", en: "hours/month")
    case .need:
      Text(
        nl: "Benodigde uren ten opzichte van de basis (1 = evenveel), de andere functies gelijk",
        en: "Hours needed relative to the base (1 = as many), other functions as they are")
    case .allRoles: Text(nl: "alle functies samen", en: "all functions together")
    case .beyond: Text(nl: "> 1,5 in {n} van {all}", en: "> 1.5 in {n} of {all}")
    case .needNote:
      Text(
        nl: "Gezocht in {n} herhalingen: de minste uren waarmee achterstand en aandeel over de "
          + "termijn aan het eind niet hoger zijn dan die van de basis nu, gedeeld door wat de basis zelf "
          + "zo nodig heeft: uren die nu over zijn, tellen niet mee. Extra uren komen na een "
          + "vacature en inwerken.",
        en:
          "Searched in {n} replicates: the fewest hours with which backlog and share over term at "
          + "the end are no higher than the base's now, over what the base itself needs for that: hours "
          + "to spare today do not count. Extra hours come after a vacancy and a time "
          + "to learn.")
    case .needMissing:
      Text(
        nl: "Benodigde uren zijn niet gezocht (--no-staff-need of één scenario).",
        en: "The need for hours was not searched (--no-staff-need or a single scenario).")
    case .fitsYes:
      Text(
        nl: "{policy} past in de bestaande capaciteit: ja",
        en: "{policy} fits in existing capacity: yes")
    case .fitsNo:
      Text(
        nl: "{policy} past in de bestaande capaciteit: nee, er is meer nodig bij {roles}",
        en: "{policy} fits in existing capacity: no, more is needed of {roles}")
    case .fitsUnknown:
      Text(
        nl: "{policy} past in de bestaande capaciteit: nog niet bekend (onzeker bij {roles})",
        en: "{policy} fits in existing capacity: not yet known (uncertain for {roles})")
    case .hours:
      Text(
        nl: "Gewerkte uren per maand naar soort werk en deel van de cirkel",
        en: "Hours worked a month by kind of work and part of the circle")
    case .part: Text(nl: "deel van de cirkel", en: "part of the circle")
    case .information: Text(nl: "informatie", en: "information")
    case .service: Text(nl: "dienstverlening", en: "service")
    case .control: Text(nl: "controle", en: "checks")
    case .sanction: Text(nl: "sancties en invordering", en: "sanctions and collection")
    case .total: Text(nl: "alle uren", en: "all hours")
    case .queues: Text(nl: "Wachtrijen: {policy}", en: "Queues: {policy}")
    case .work: Text(nl: "soort werk", en: "kind of work")
    case .received: Text(nl: "in/mnd", en: "in/month")
    case .done: Text(nl: "af/mnd", en: "done/month")
    case .lead: Text(nl: "doorloop (mnd)", en: "lead (months)")
    case .late: Text(nl: "over termijn", en: "over term")
    case .lapsed: Text(nl: "vervallen/jr", en: "lapsed/year")
    case .waiting: Text(nl: "wacht", en: "waiting")
    case .hoursWaiting: Text(nl: "uren wachtend", en: "hours waiting")
    case .queuesNote:
      Text(
        nl:
          "In, af en doorloop: gemiddeld over de looptijd; wat wacht: aan het eind. Doorloop telt "
          + "hele maanden: 0 is dezelfde maand.",
        en:
          "In, done and lead: mean over the run; waiting: at its end. Lead counts whole months: 0 is "
          + "the same month.")
    case .delivered:
      Text(
        nl: "Niet alle uren voor doorlopende dienstverlening waren er:",
        en: "Not all hours for continuous service were there:")
    case .deliveredRow: Text(nl: "{policy}: {work} {share}", en: "{policy}: {work} {share}")
    case .cumulative:
      Text(
        nl: "Uren en kosten bij elkaar sinds maand 0, verschil met de basis",
        en: "Hours and cost together since month 0, difference from the base")
    case .policy: Text(nl: "beleid", en: "policy")
    case .untilMonth: Text(nl: "na {n} mnd", en: "after {n} mo.")
    case .inHours: Text(nl: "{policy}, uren", en: "{policy}, hours")
    case .inEuros: Text(nl: "{policy}, euro", en: "{policy}, euros")
    case .breakEven:
      Text(nl: "Terugverdiend ({unit}): {policy}", en: "Break-even ({unit}): {policy}")
    case .breakEvenNever:
      Text(nl: "nooit in {share} van de herhalingen", en: "never in {share} of replicates")
    case .breakEvenNow: Text(nl: "vanaf de eerste maand", en: "from the first month")
    case .breakEvenMonth:
      Text(
        nl: "midden {median}, 80% tussen {low} en {high}",
        en: "median {median}, 80% between {low} and {high}")
    case .never: Text(nl: "nooit", en: "never")
    case .cumulativeNote:
      Text(
        nl:
          "Terugverdiend is de eerste maand vanaf welke er sinds maand 0 niet meer is gebruikt dan in "
          + "de basis. Alleen gewerkte uren tellen: werk dat blijft liggen, kost hier nog niets.",
        en:
          "Break-even is the first month from which no more was used since month 0 than in the base. "
          + "Only hours worked count: work left undone costs nothing here yet.")
    case .note:
      Text(
        nl:
          "Uren per zaak en vaste uren zijn grotendeels schattingen (klasse C); intervallen zijn de "
          + "spreiding tussen herhalingen.",
        en:
          "Hours a case and routine hours are mostly estimates (grade C); intervals are the spread "
          + "between replicates.")
    case .suppressed: Text(nl: "te klein", en: "too small")
    case .equalEuros:
      Text(
        nl: "{policy} kost per maand evenveel als de basis: alle uren maal {factor}",
        en: "{policy} costs as much a month as the base: all hours times {factor}")
    case .equalEurosSame:
      Text(
        nl: "{policy} heeft dezelfde uren als de basis; --equal euros verandert niets",
        en: "{policy} has the same hours as the base; --equal euros changes nothing")
    case .equalEurosVaries:
      Text(
        nl: "--equal euros kan niet: de uren van {policy} veranderen binnen de looptijd",
        en: "--equal euros cannot be: the hours of {policy} change within the run")
    case .ownDivision:
      Text(
        nl: "{policy}, uren per maand per 1.000 huishoudens: {hours}",
        en: "{policy}, hours a month per 1,000 households: {hours}")
    case .ownDivisionBeyond:
      Text(
        nl: "{policy}: voor {roles} was geen geprobeerd aantal uren genoeg",
        en: "{policy}: no number of hours tried was enough for {roles}")
    case .ownDivisionVaries:
      Text(
        nl: "--own-division kan niet: de uren van {policy} veranderen binnen de looptijd",
        en: "--own-division cannot be: the hours of {policy} change within the run")
    }
  }
}
