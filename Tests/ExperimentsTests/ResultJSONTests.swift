import Model
import Statistics
import Testing

@testable import Experiments

private let panel = Panel(indicators: [Toy.indicator(margin: .relative(0.05))])

private func result(
  timing: Timing = Timing(
    wallSeconds: 1.25, cpuSeconds: 2, clientMonths: 12_000_000_000, threads: 2)
) throws
  -> ComparisonResult
{
  let experiment = try Experiment(
    arms: ["base", "other"].map(Toy.arm), seed: .max, months: 60, extent: .replicates(3),
    resultsRevision: 1)
  let observations = [(0.5, 1.25), (0.5, 1.25), (nil, 3)].map { base, other in
    Observation(values: [[base], [other]], sameAsBase: [true, false])
  }
  let outcome = Outcome(
    observations: observations, isComplete: true, fromStore: 0, timing: timing)
  let run = experiment.runID(panel) { _ in "0123456789abcdef" }
  return ComparisonResult(experiment, panel: panel, outcome: outcome, run: run, balans: "1.0.0")
}

@Test func theResultIsWrittenAsDocumented() throws {
  #expect(
    try result().json.text == #"""
      {
        "schema": "balans-result/1",
        "run": "0123456789ab",
        "balans": "1.0.0",
        "seed": 18446744073709551615,
        "replicates": 3,
        "months": 60,
        "base": "base",
        "scenarios": [
          {"id": "base", "title": {"nl": "BASE", "en": "Base"}, "fingerprint": "f-base"},
          {"id": "other", "title": {"nl": "OTHER", "en": "Other"}, "fingerprint": "f-other"}
        ],
        "indicators": [
          {"id": "fines", "unit": "number", "scenario": "base", "period": "horizon", "group": "all", "n": 2, "mean": 0.5, "sd": 0, "base_mean": null, "difference": null, "ci95": [0.5, 0.5], "ci95_simultaneous": null, "p_adjusted": null, "margin": 0.025, "variance_reduction": null, "verdict": null},
          {"id": "fines", "unit": "number", "scenario": "other", "period": "horizon", "group": "all", "n": 2, "mean": 1.25, "sd": 0, "base_mean": 0.5, "difference": 0.75, "ci95": [0.75, 0.75], "ci95_simultaneous": [0.75, 0.75], "p_adjusted": 0, "margin": 0.025, "variance_reduction": null, "verdict": "worse"}
        ],
        "timing": {
          "wall_s": 1.25,
          "cpu_s": 2,
          "client_months": 12000000000,
          "threads": 2
        }
      }
      """#)
}

@Test func aResultReadsBackAsItWas() throws {
  var original = try result()
  original.indicators[0].mean = 0.1 + 0.2
  original.indicators[0].period = .year(3)
  original.indicators[0].group = .singleParent
  #expect(try ComparisonResult(json: original.json.text) == original)
  original.base = nil
  original.timing = nil
  #expect(try ComparisonResult(json: original.json.text) == original)
}

@Test func aResultOfARunReadsBackAsItWas() throws {
  let experiment = try Toy.experiment(["base", "other", "third"])
  let panel = Panel(
    indicators: [Toy.indicator(), Toy.indicator("staff", formula: .staffNeed)],
    periods: [.month(1)], groups: [.capacity1])
  let runner = Runner(archive: InMemoryArchive(), resources: Resources(threads: 2))
  let outcome = try runner.run(experiment, panel: panel, simulate: Toy.simulate)
  let result = ComparisonResult(
    experiment, panel: panel, outcome: outcome, run: "run", balans: "1")
  #expect(try ComparisonResult(json: result.json.text) == result)
}

@Test(arguments: [
  (#""balans-result/1""#, #""balans-result/2""#), (#""horizon""#, #""year-0""#),
  (#""all""#, #""everyone""#), (#""worse""#, #""bad""#), ("[0.5, 0.5]", "[1, 0.5]"),
  ("[0.5, 0.5]", "[0.5]"), (#""months": 60"#, #""months": "sixty""#), ("{", "["),
])
func aResultOfAnotherFormIsRefused(old: String, new: String) throws {
  let text = try result().json.text.replacing(old, with: new)
  #expect(throws: DecodingError.self) { try ComparisonResult(json: text) }
}

@Test func theRequestIsAboutTheQuestionOnly() throws {
  let asked = try Toy.experiment()
  let id = { (experiment: Experiment, panel: Panel) in experiment.runID(panel) { $0 } }
  func request(_ experiment: Experiment, _ panel: Panel = panel) -> String {
    experiment.request(panel)
  }
  #expect(id(asked, panel).count == 12)
  var renamed = Toy.arm("base")
  renamed.title = Bilingual(nl: "Anders", en: "Different")
  let retitled = try Experiment(
    arms: [renamed, Toy.arm("other")], seed: 7, months: 1, extent: .replicates(20),
    resultsRevision: 1)
  #expect(request(retitled) == request(asked))
  #expect(request(try Toy.experiment(["other", "base"])) != request(asked))
  #expect(request(try Toy.experiment(extent: .replicates(21))) != request(asked))
  #expect(request(try Toy.experiment(extent: .precision(1, maximum: 20))) != request(asked))
  #expect(request(try Toy.experiment(revision: 2)) != request(asked))
  #expect(request(asked, Panel(indicators: [Toy.indicator()])) != request(asked))
}

private let written: [(JSONValue, String)] = [
  (JSONValue(nil), "null"), (JSONValue(.nan), "null"), (JSONValue(.infinity), "null"),
  (.number(.nan), "null"), (JSONValue(-0.0), "0"), (JSONValue(5), "5"), (JSONValue(0.1), "0.1"),
  (JSONValue(1e-7), "1e-07"), (JSONValue(1e300), "1e+300"), (.array([]), "[]"),
  (.string("a\"\\\n\t\u{1}é\u{1F600}"), #""a\"\\\n\t\u0001é😀""#),
]

@Test(arguments: written)
func valuesAreWrittenAsJSON(value: JSONValue, expected: String) {
  #expect(value.text == expected)
}
