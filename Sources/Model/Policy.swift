import Quantities

/// What a municipality decides: the levers, by block of the *cirkel van naleving*.
///
/// Every field is one lever of `Parameters/levers.yaml`, which gives its unit, bounds and meaning.
/// Shares lie in 0...1. The values here are those of today's practice only by being overwritten:
/// a policy is always built from the lever register.
public struct Policy: Hashable, Sendable {
  public var information = Information()
  public var service = Service()
  public var control = Control()
  public var sanction = Sanction()
  public var staff = Staff()

  public init() {}

  /// Block I: what people are told, and when.
  public struct Information: Hashable, Sendable {
    /// Share of new clients whose duties are explained in a conversation at the start.
    public var intakeExplanation = 0.0
    /// Share of new clients without a conversation at the start who are told by telephone.
    public var intakePhone = 0.0
    /// Months between two letters that repeat the duties; 0 is never.
    public var repeatInterval = 0.0
    /// Share of changes in life, seen by the municipality or a partner, that are followed by a question.
    public var lifeEventPrompts = 0.0
    /// Share of letters rewritten in plain words.
    public var plainLetters = 0.0
    /// Share of clients known to a neighbourhood team whose helper is informed about the duties.
    public var informedPartners = 0.0
    /// How far checks are announced and their results published.
    public var publicity = 0.0
  }

  /// Block V: how people are served.
  public struct Service: Hashable, Sendable {
    /// Share of clients served in a stress-sensitive way.
    public var stressSensitive = 0.0
    /// Conversations about the situation a client a year, held without a suspicion.
    public var proactiveConversations = 0.0
    /// Share of clients who get a short reminder to report.
    public var reminders = 0.0
    /// Share of unfavourable decisions preceded by a call (informele aanpak).
    public var informalApproach = 0.0
    /// Share of clients who direct their own trajectory to work (regie).
    public var clientDirection = 0.0
    /// Share of clients with unused provisions who are approached in a year.
    public var careIndication = 0.0
    /// Times a year that the care indication model looks at a client.
    public var careModel = 0.0
    /// Share of those who miss a provision whom the care model points out.
    public var careSensitivity = 0.0
    /// Share of those who miss nothing whom the care model leaves alone.
    public var careSpecificity = 0.0
    /// Share of early signals of private arrears that are followed up.
    public var debtSignals = 0.0
    /// Share of new clients who get intensive attention for a low assessed capacity; as many get light attention.
    public var intakeAttention = 0.0
    /// Share of new clients who begin with care and only then with work, the lowest assessed capacity first.
    public var intakeTrajectory = 0.0
  }

  /// Block C: checks to measure.
  public struct Control: Hashable, Sendable {
    /// Re-examinations a client a year.
    public var reexaminations = 0.0
    /// Theme checks a client a year.
    public var themeChecks = 0.0
    /// What theme checks are about: 0 everything, 1 work, 2 living situation, 3 means and stays, 4 in turn.
    public var theme = 0.0
    /// Share of theme checks announced by a letter beforehand.
    public var announced = 0.0
    /// Checks a client a year that a risk model picks; 0 is no model.
    public var riskChecks = 0.0
    /// Chance that the model ranks a client with a hidden breach above one without (AUC).
    public var riskDiscrimination = 0.0
    /// How much higher the score of the lowest capacity quintile is, whatever it did, SD.
    public var riskBias = 0.0
    /// How much higher the score of single parents is, whatever they did, SD.
    public var riskBiasParents = 0.0
    /// How far the score follows where breaches were found before, by group.
    public var riskFeedback = 0.0
    /// Whether the model picks everybody above a threshold (1) or a fixed number (0).
    public var riskByThreshold = 0.0
    /// From which score the model picks where it goes by a threshold, SD.
    public var riskThreshold = 0.0
    /// How alert staff and partners are to signs that a benefit may not be right (1 is today).
    public var alertness = 0.0
    /// Months between two rounds of handling the file matches.
    public var matchInterval = 1.0
    /// Share of applications screened in depth.
    public var gateScrutiny = 0.0
    /// Whether applications go before all other work (0 or 1).
    public var gatePriority = 0.0
    /// Hours for checks moved from re-examination to the gate (1) or from the gate to the caseload (-1).
    public var gateShift = 0.0
    /// Share of new clients who are checked in the first months after the grant.
    public var earlyChecks = 0.0
    /// Share of queries on the municipality's own data that are run.
    public var ownDataQueries = 0.0
    /// Share of signals that begin with an open question to the client.
    public var askFirst = 0.0
    /// Share of signals left unsettled by papers and talk that go on to a full investigation.
    public var depth = 0.0
    /// Share of staff time for signals that goes to fresh signals first (1: newest first).
    public var freshFirst = 0.0
  }

  /// Block S: what follows a breach.
  public struct Sanction: Hashable, Sendable {
    /// Share of cases in which a warning is given where the law allows one.
    public var warnWhenAllowed = 0.0
    /// How culpability is read: -1 harsh, 0 as assessed, 1 lenient.
    public var leniency = 0.0
    /// Hours spent on assessing culpability.
    public var assessmentHours = 0.0
    /// How far case meetings give caseworkers a shared norm.
    public var caseMeetings = 0.0
    /// Share of other than uniform breaches of work duties that are met with a warning first.
    public var measureWarningFirst = 0.0
    /// Share of measures whose remainder is withdrawn when the client complies (inkeer).
    public var repentance = 0.0
    /// Months over which a 100% measure is spread.
    public var measureSpread = 1.0
    /// Share of hard cases decided from the effect intended (omgekeerde toets).
    public var tailoring = 0.0
    /// Share of what may be collected that is collected.
    public var collection = 0.0
    /// Whether the six-month rule is applied to any signal, not only to a client's own report (0 or 1).
    public var sixMonthRuleAnySignal = 0.0
  }

  /// Hours by role, and how they are shared out.
  public struct Staff: Hashable, Sendable {
    /// Hours a month per 1,000 households, by role.
    public var incomeConsultants = 0.0
    public var workConsultants = 0.0
    public var enforcement = 0.0
    public var collection = 0.0
    public var legal = 0.0
    /// Whether preventive work goes before checks (1) or after them (0).
    public var preventionPriority = 0.0
    /// How much reports, checks and decisions weigh when hours are short: 1 is in proportion to what
    /// waits, 0 only what others leave.
    public var priorityReports = 1.0
    public var priorityChecks = 1.0
    public var priorityDecisions = 1.0

    /// Gives a role so many times its hours.
    public mutating func multiply(_ factor: Double, _ role: Role) {
      switch role {
      case .incomeConsultant: incomeConsultants *= factor
      case .workConsultant: workConsultants *= factor
      case .enforcement: enforcement *= factor
      case .collection: collection *= factor
      case .legal: legal *= factor
      }
    }

    /// Hours a month per 1,000 households of a role.
    public func hours(of role: Role) -> Double {
      switch role {
      case .incomeConsultant: incomeConsultants
      case .workConsultant: workConsultants
      case .enforcement: enforcement
      case .collection: collection
      case .legal: legal
      }
    }
  }
}
