import Evidence
import Experiments
import Model
import Scenarios
import Testing

@Suite("The data folder")
struct RegisterTests {
  private let laboratory: Laboratory

  init() throws {
    laboratory = try Laboratory(folder: House.root.path)
  }

  @Test("gives every parameter a source, a grade and a label in both languages")
  func provenance() {
    #expect(!laboratory.register.entries.isEmpty)
    for entry in laboratory.register.entries {
      #expect(!entry.source.isEmpty, "\(entry.id)")
      #expect(!entry.label.nl.isEmpty && !entry.label.en.isEmpty, "\(entry.id)")
      #expect(entry.isFixed || entry.range != nil || entry.prior != nil, "\(entry.id)")
    }
  }

  @Test("holds no parameter that the model does not read")
  func used() throws {
    let reader = RegisterReader(laboratory.register)
    _ = try Parameters(reading: reader)
    #expect(reader.unusedEntries.map(\.id).isEmpty)
  }

  @Test("gives every lever a field of the policy, and every field a lever")
  func levers() {
    func fields(_ value: Any) -> Int {
      let children = Mirror(reflecting: value).children
      return children.isEmpty ? 1 : children.reduce(0) { $0 + fields($1.value) }
    }
    #expect(laboratory.levers.levers.count == fields(Policy()))
    for lever in laboratory.levers.levers {
      #expect(laboratory.levers.practice[lever: lever.path] == lever.standard, "\(lever.path)")
      #expect(lever.bounds.contains(lever.standard), "\(lever.path)")
    }
  }

  @Test("names each indicator once, in both languages")
  func indicators() {
    let indicators = laboratory.indicators.indicators
    #expect(Set(indicators.map(\.id)).count == indicators.count)
    #expect(indicators.contains { $0.headline })
    for indicator in indicators {
      #expect(!indicator.label.nl.isEmpty && !indicator.label.en.isEmpty, "\(indicator.id)")
    }
  }

  @Test(
    "holds scenarios that load, with the same hours for every role but where a municipality gives its own"
  )
  func scenarios() throws {
    let base = try laboratory.scenarios.load("almere-2019")
    for id in laboratory.scenarios.ids {
      let scenario = try laboratory.scenarios.load(id)
      #expect(scenario.id == id)
      #expect(
        scenario.staffDifference(from: base).isEmpty == (id != "klein-dorp"), "\(id)")
      _ = try laboratory.municipality(of: scenario)
    }
  }

  /// A value that a lever allows must have candidates enough; otherwise the run ends with a fault.
  @Test(
    "declares upper rates that reach the bounds of the levers",
    arguments: [
      ("control.reexaminations", "life_course.most_reviews"),
      ("control.theme_checks", "life_course.most_theme_checks"),
      ("control.alertness", "life_course.most_alertness"),
      ("service.proactive_conversations", "life_course.most_conversations"),
      ("service.care_indication", "life_course.most_care_approaches"),
    ])
  func bounds(_ path: String, _ id: String) throws {
    let highest = try #require(laboratory.levers[path]?.bounds.upperBound)
    let rate = try #require(laboratory.register[id]?.value.numbers.first)
    #expect(highest <= rate)
  }
}
