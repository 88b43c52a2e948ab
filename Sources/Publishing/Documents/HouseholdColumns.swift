import Model

/// What is kept of a household: the columns of `Households`, with their meaning.
///
/// Names and types are read off the type itself, so a column without a meaning shows; a test sees
/// to it that there is none.
enum HouseholdColumns {
  static func table() -> String {
    var table = MarkdownTable("column", "type", "meaning")
    for (name, type) in columns() {
      table.add(code(name), code(type), meanings[name] ?? "")
    }
    return table.markdown
  }

  /// The columns in their order, with the type of an element.
  static func columns() -> [(name: String, type: String)] {
    Mirror(reflecting: Households()).children.compactMap { child in
      guard let name = child.label else { return nil }
      let type = "\(Swift.type(of: child.value))"
      let isArray = type.hasPrefix("Array<") && type.hasSuffix(">")
      return (name, isArray ? String(type.dropFirst("Array<".count).dropLast()) : type)
    }
  }

  static let meanings = [
    "id": "stable name: place in the exogenous order of arrival",
    "phase": "not yet at the counter, applying, on benefit, suspended, left",
    "traits":
      "young, exempt, known to a team, provision entitled and unused, cohort, counselled, returner, barred from a debt arrangement, found a provision, received with intensive or light attention or with care first",
    "strain": "deviation of stress from its set point, SD",
    "trust": "trust in the municipality, 0 to 1",
    "perceived": "perceived chance that a breach is found, 0 to 1",
    "knowledgeKept": "what is left of the knowledge at the start, share",
    "knowledgeGained": "what information since then has added, share",
    "capacity": "doenvermogen (trait), SD",
    "setPoint": "set point of stress (trait), SD",
    "trustSetPoint": "trust to which it drifts back (trait)",
    "perceivedBase": "perceived chance to which it drifts back (trait)",
    "crater": "share of the perceived chance that a clean check took away for a while",
    "neighbourhood": "neighbourhood, a number without a place (trait)",
    "arrears": "private accounts in arrears",
    "cell": "groups at entry: capacity quintile, stress tercile, type",
    "normStrength": "strength of the personal norm (trait)",
    "reach": "uniform that says whether a policy's share includes this household",
    "type": "single, single parent, couple",
    "sharers": "adults who share the costs of the home",
    "runs": "rows side by side that share their groups",
    "norm": "bijstandsnorm, cents a month",
    "collectable": "what may be collected from a month's benefit while no measure runs, cents",
    "since": "month of the grant, or of the application while it waits",
    "openTopics": "changes under way, a bit a topic",
    "departure": "why it is off benefit",
    "shortfall": "income short of the norm that has not yet become an arrear, cents",
    "claimBalance": "open claims of the municipality, cents",
    "reduction": "reduction by a measure, cents a month",
    "reductionUntil": "last month of that reduction",
    "reductionLeft": "what the measure has still to take, cents",
    "reductionTaken": "what it took last, cents",
    "reducedSoFar": "what measures have taken since the latest one began with none running, cents",
    "exitBoost": "factor on leaving for work after a measure or warning",
    "exitBoostUntil": "last month of that factor",
    "lastFineTopic": "what the latest fine was about",
    "lastWarning": "month of the last warning for the information duty",
    "lastFine": "month of the last fine",
    "lastMeasure": "month of the last measure",
    "lastMeasureWarning": "month of the last warning for a work duty",
    "informed": "last month in which it was informed",
    "contacted": "last month with a check or a talk",
    "promptedUntil": "last month in which a letter still reminds",
    "applications": "applications so far; part of the address of their luck",
    "latestChange": "position of its latest change; each names the one before it",
    "heldBack": "benefit held back while suspended, cents",
  ]
}
