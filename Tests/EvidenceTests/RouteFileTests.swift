import Model
import Testing

@testable import Evidence

/// A municipality's own route of signals as a file: what is read, and what is refused.
@Suite("A municipality's own route")
struct RouteFileTests {
  private static let good: String = {
    let stages = RouteStage.allCases.map {
      "  - {stage: \($0.name), system: \"register\", who: income_consultant}"
    }
    return "schema: balans-route/1\nid: ours\ntitle: {nl: Onze, en: Ours}\nstages:\n"
      + stages.joined(separator: "\n") + "\n"
  }()

  private func route(_ text: String) throws -> RouteFile {
    try RouteFile(SourceDocument(text: text, file: "r.yaml").root, file: "r.yaml")
  }

  private func faults(_ text: String) -> [String] { messages { _ = try route(text) } }

  private func parameters() throws -> Parameters {
    try Parameters(reading: RegisterReader(Register(folder: repository + "/Parameters")))
  }

  @Test("that says nothing but names is the route of the parameters")
  func silent() throws {
    let standard = SignalRoute(try parameters())
    #expect(try route(Self.good).over(standard) == standard)
  }

  @Test("of Almere is the route of the parameters, number for number")
  func almere() throws {
    let standard = SignalRoute(try parameters())
    let almere = try RouteFile(path: repository + "/routes/almere.yaml")
    #expect(almere.over(standard) == standard)
    #expect(almere.stages.filter { $0.stage.mayLeaveOut }.allSatisfy { $0.share != nil })
    let better = try RouteFile(path: repository + "/routes/goed-geregistreerd.yaml").over(standard)
    for stage in RouteStage.allCases {
      #expect(better[stage].writtenForOthers > standard[stage].writtenForOthers)
      #expect(better[stage].share == standard[stage].share)
    }
    #expect(better[.triage].minutes > standard[.triage].minutes)
  }

  @Test("sets what it says, and what is written down of everything also of file matches")
  func numbers() throws {
    let standard = SignalRoute(try parameters())
    let text = Self.good.replacing(
      "stage: desk, ", with: "stage: desk, written: 0.3, share: 0.5, minutes: 12, ")
    let route = try route(text).over(standard)
    #expect(route[.desk].writtenForOthers == 0.3 && route[.desk].writtenForFiles == 0.3)
    #expect(route[.desk].share == 0.5 && route[.desk].minutes == 12)
    #expect(route[.visit] == standard[.visit])
  }

  @Test(
    "is refused with the place of what is wrong",
    arguments: [
      (good.replacing("route/1", with: "route/9"), "r.yaml:1:9: schema is"),
      (good.replacing("id: ours", with: "id: Onze Gemeente"), "r.yaml:2:5: id is"),
      (good.replacing("stage: desk,", with: "stage: dessk,"), "r.yaml:8:13: there is no stage"),
      (good.replacing("stage: desk,", with: "stage: dessk,"), "did you mean \"desk\""),
      (
        good.replacing("stage: desk,", with: "stage: visit,"),
        "r.yaml:8:13: stage 4 is visit; expected desk"
      ),
      (good.replacing("stage: desk,", with: "stage: desk, share: 1.5,"), "a number from 0 to 1"),
      (good.replacing("stage: desk,", with: "stage: desk, written: -1,"), "r.yaml:8:28: written"),
      (good.replacing("stage: desk,", with: "stage: desk, written: high,"), "written is"),
      (good.replacing("stage: desk,", with: "stage: desk, minutes: 1e9,"), "from 0 to 6000"),
      (
        good.replacing("stage: closing,", with: "stage: closing, minutes: 5,"),
        "closing has no minutes"
      ),
      (
        good.replacing("stage: decision,", with: "stage: decision, share: 0.5,"),
        "decision has no share"
      ),
      (
        good.replacing("stage: desk,", with: "stage: desk, wirtten: 1,"), "did you mean \"written\""
      ),
      (good.replacing("who: income_consultant}", with: "who: jan}"), "who is"),
      (
        good.replacing("\"register\"", with: "\"" + String(repeating: "x", count: 61) + "\""),
        "at most 60"
      ),
      (good.replacing("\"register\"", with: "\"a\\u001b[2Jb\""), "the name of a system"),
      (good.replacing("id: ours", with: "id: ours\nbsn: 1"), "a fact about a person"),
      (good + "  - {stage: closing, system: x, who: legal}\n", "10 stages, each once"),
      (good.split(separator: "\n").dropLast().joined(separator: "\n"), "stages lacks closing"),
      ("stages: 3\n", "a list"), ("[]\n", "a map"), ("schema: &a b\n", "anchors"), ("", "empty"),
    ])
  func refused(_ text: String, _ hint: String) {
    let faults = faults(text)
    #expect(faults.contains { $0.contains(hint) }, "\(faults)")
  }
}
