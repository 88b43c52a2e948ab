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
  public var sources: Sources
  public var route: Route
  public var selection: Selection
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
    sources: Sources,
    route: Route,
    selection: Selection,
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
    self.sources = sources
    self.route = route
    self.selection = selection
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
