import Experiments
import Foundation
import Testing

@Suite("run and compare")
struct AnswerTests {
  private func compare(_ more: String..., environment: [String: String] = [:]) throws
    -> Program.Ended
  {
    try Program.run(
      ["compare", "almere-2019", "preventie-voorop"] + Program.tiny + ["--replicates", "2"] + more,
      environment: environment)
  }

  @Test("give one JSON object of the shape that scripts rely on")
  func shape() throws {
    let ended = try compare("--format", "json", "--no-store")
    #expect(ended.status == 0, "\(ended.errors)")
    let json = try ended.json()
    #expect(json["schema"] as? String == "balans-result/1")
    #expect(json["base"] as? String == "almere-2019")
    #expect(json["replicates"] as? Int == 2)
    #expect(json["months"] as? Int == 6)
    for key in ["run", "balans", "seed", "scenarios", "indicators", "timing"] {
      #expect(json[key] != nil, "\(key)")
    }
    let result = try ComparisonResult(json: ended.output)
    #expect(result.scenarios.map(\.id) == ["almere-2019", "preventie-voorop"])
    #expect(result.scenarios.allSatisfy { $0.fingerprint.count == 64 })
    #expect(result.indicators.allSatisfy { $0.period == .horizon && $0.group == .all })
    #expect(result.indicators.contains { $0.indicator == "capacity.staff_need" && $0.n == 2 })
  }

  @Test("run has no base, and one object for several scenarios")
  func run() throws {
    let ended = try Program.run(
      ["run", "almere-2019", "preventie-voorop"] + Program.tiny
        + ["--replicates", "2", "--format", "json", "--no-store"])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(try ended.json()["base"] is NSNull)
    #expect(try ComparisonResult(json: ended.output).scenarios.count == 2)
  }

  @Test("give the same bytes for one thread and two")
  func threads() throws {
    func bytes(_ threads: String) throws -> String {
      let ended = try compare("--format", "json", "--no-store", "--threads", threads)
      return ended.output.replacing(/"timing": \{[^}]*\}/, with: "")
    }
    let one = try bytes("1")
    #expect(one.count > 1000)
    #expect(try bytes("2") == one)
  }

  @Test("find exactly nothing between a scenario and itself")
  func itself() throws {
    let ended = try Program.run(
      ["compare", "almere-2019", "almere-2019"] + Program.tiny
        + ["--replicates", "3", "--format", "json", "--no-store"])
    #expect(ended.status == 0, "\(ended.errors)")
    let result = try ComparisonResult(json: ended.output)
    let others = result.indicators.filter { $0.scenario != result.base }
    #expect(others.contains { $0.difference != nil })
    #expect(others.allSatisfy { $0.difference ?? 0 == 0 })
    #expect(others.allSatisfy { $0.ci95.map { $0.low == 0 && $0.high == 0 } ?? true })
  }

  @Test("answer the same question from the store, without simulating")
  func store() throws {
    let folder = try Folder()
    let store = folder.path + "/kept.sqlite"
    let first = try ComparisonResult(
      json: compare("--format", "json", "--store", store).output)
    let second = try ComparisonResult(
      json: compare("--format", "json", "--store", store).output)
    #expect(first.run == second.run)
    #expect(first.indicators == second.indicators)
    #expect(try #require(first.timing).clientMonths > 0)
    #expect(try #require(second.timing).clientMonths == 0)
    #expect(try compare("--store", store).output.contains("uit het archief"))
  }

  @Test("speak Dutch unless asked for English, whatever the system says")
  func language() throws {
    let dutch = try compare("--no-store", environment: ["LANG": "en_US.UTF-8"])
    #expect(dutch.output.contains("Wat verandert er?"))
    #expect(dutch.output.contains("In woorden"))
    let english = try compare("--no-store", "--lang", "en")
    #expect(english.output.contains("What changes?"))
    #expect(!english.output.contains("\u{1B}["))
    #expect(english.errors.isEmpty)
  }

  @Test("give more rows when asked")
  func rows() throws {
    let plain = try compare("--format", "csv", "--no-store", "--no-staff-need")
    let more = try compare(
      "--format", "csv", "--no-store", "--no-staff-need", "--periods", "month", "--groups",
      "stress")
    #expect(plain.status == 0 && more.status == 0)
    #expect(more.output.contains(",month-6,all,"))
    #expect(more.output.contains(",horizon,stress-3,"))
    let header = plain.output.prefix { $0 != "\n" }
    #expect(header.hasPrefix("run,id,unit,scenario,period,group,n,mean"))
  }

  @Test("warn of unusual levers, unequal hours and levers without effect")
  func warnings() throws {
    let ended = try Program.run(
      ["compare", "almere-2019", "almere-2019@staff.legal=9"] + Program.tiny
        + ["--replicates", "2", "--no-store", "--no-staff-need", "--lang", "en"])
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.errors.contains("has other hours than almere-2019: staff.legal"))
  }

  @Test("refuse scenarios about another world")
  func otherWorld() throws {
    let ended = try Program.run(
      "compare", "almere-2019", "almere-2019@municipality.households=70", "--no-store")
    #expect(ended.status == 2)
    #expect(ended.errors.contains("municipality.households"))
  }

  @Test("take a precision, and stop at a look")
  func precision() throws {
    let ended = try Program.run(
      ["compare", "almere-2019", "preventie-voorop"] + Program.tiny
        + ["--precision", "1000", "--format", "json", "--no-store", "--no-staff-need"])
    #expect(ended.status == 0, "\(ended.errors)")
    let number = try #require(try ended.json()["replicates"] as? Int)
    #expect([16, 32, 64, 128, 256, 512, 1024].contains(number))
  }
}
