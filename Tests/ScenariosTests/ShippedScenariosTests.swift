import Evidence
import Foundation
import Model
import Quantities
import Testing

@testable import Scenarios

@Suite("The scenarios that come with Balans")
struct ShippedScenariosTests {
  private func loader() throws -> ScenarioLoader {
    ScenarioLoader(
      levers: try shippedLevers(), register: try Register(folder: repository + "/Parameters"),
      law: try shippedLaw(),
      municipalities: try shippedMunicipalityRules(), folder: repository + "/scenarios",
      revision: ModelRevision(lawDigest: "0", results: "1"))
  }

  /// Values that are meant to be unusual, by scenario.
  private static let meant = [
    "capaciteitsverlies-2020": ["control.reexaminations", "control.theme_checks"],
    "niets-doen": [
      "control.reexaminations", "control.theme_checks", "control.alertness",
      "control.match_interval", "control.gate_scrutiny", "control.depth",
    ],
    "wet-handhaving": ["is a proposal, not law in force"],
  ]

  @Test("load under the name of their file, without a warning but those that are meant")
  func load() throws {
    let loader = try loader()
    #expect(
      Set(loader.ids).isSuperset(of: [
        "almere-2019", "preventie-voorop", "streng-sanctioneren", "vroegsignalering",
        "handhaving-in-balans", "boeteregime-2013", "participatiewet-in-balans-2026",
        "wet-handhaving", "themacontroles", "zorgindicatie", "niets-doen",
        "capaciteitsverlies-2020", "recessie", "wetswijziging-halverwege", "klein-dorp",
        "grote-stad", "nederland",
        "capaciteitsverlies-2020", "datagestuurd", "aselect", "poort", "zittend-bestand",
        "intake-op-maat",
      ]))
    for id in loader.ids {
      let scenario = try loader.load(id)
      #expect(scenario.id == id)
      let meant = Self.meant[id] ?? []
      #expect(
        scenario.warnings.allSatisfy { warning in meant.contains { "\(warning)".contains($0) } },
        "\(scenario.warnings)")
      #expect(scenario.summary.map { !$0.nl.isEmpty && !$0.en.isEmpty } == true, "\(id)")
    }
  }

  @Test("almere-2019 is today's practice")
  func practice() throws {
    let base = try loader().load("almere-2019")
    #expect(base.schedule == PolicySchedule(try shippedLevers().practice))
  }

  @Test("the policies compared have the same hours for every role")
  func equalStaff() throws {
    let loader = try loader()
    let base = try loader.load("almere-2019")
    for id in [
      "preventie-voorop", "streng-sanctioneren", "vroegsignalering", "handhaving-in-balans",
      "themacontroles", "zorgindicatie", "datagestuurd", "aselect", "poort", "zittend-bestand",
      "intake-op-maat",
    ] {
      let scenario = try loader.load(id)
      #expect(scenario.staffDifference(from: base).isEmpty, "\(id)")
      #expect(!scenario.changedLevers(from: base).isEmpty, "\(id)")
    }
  }

  @Test("strict is harsher and prevention milder than practice")
  func directions() throws {
    let loader = try loader()
    func policy(_ id: String) throws -> Policy {
      try loader.load(id).schedule.policy(at: Month(0))
    }
    let (base, strict, mild) = (
      try policy("almere-2019"), try policy("streng-sanctioneren"), try policy("preventie-voorop")
    )
    #expect(strict.sanction.leniency < base.sanction.leniency)
    #expect(base.sanction.leniency < mild.sanction.leniency)
    #expect(strict.sanction.warnWhenAllowed < base.sanction.warnWhenAllowed)
    #expect(base.sanction.warnWhenAllowed < mild.sanction.warnWhenAllowed)
    #expect(mild.information.repeatInterval == 12 && mild.staff.preventionPriority == 1)
  }
}
