import Evidence
import Model

/// What one file, or the command line, says about a scenario; layers over one another make it whole.
struct ScenarioLayer: Sendable {
  /// A value and where it was given.
  struct Placed<Value: Sendable>: Sendable {
    var value: Value
    var place: SourcePlace
  }

  /// The file that says it; empty for the command line.
  var file = ""
  var id = ""
  var title = Bilingual(nl: "", en: "")
  var summary: Bilingual?
  var extends: Placed<String>?
  var settings = ScenarioSettings()
  /// Steps of levers by path.
  var levers: [String: [Placed<LeverCourse.Step>]] = [:]
  var parameters: [String: Placed<Double>] = [:]
  /// The file of a municipality's own figures.
  var municipality: Placed<String>?
  /// The file of a municipality's own route of signals.
  var route: Placed<String>?
  /// What it says about the law beside its date.
  var law = LawAmendment()
  /// Laws that take over within the run; nil where it is silent.
  var laterLaws: [LawStepLayer]?
  /// What happens outside; nil where it is silent.
  var shocks: [Placed<Shock>]?
}
