import Foundation
import Testing

@Suite("trace, params, law and validate-model")
struct OtherCommandTests {
  @Test("A life is told under each policy, as text and as JSON")
  func trace() throws {
    let arguments =
      ["trace", "almere-2019", "preventie-voorop", "--household", "7"] + Program.tiny
    let text = try Program.run(arguments)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("Huishouden 7"))
    let json = try Program.run(arguments + ["--format", "json"]).json()
    let lives = try #require(json["scenarios"] as? [[String: Any]])
    #expect(lives.count == 2)
    #expect(lives.allSatisfy { ($0["states"] as? [Any])?.count == 6 })
  }

  @Test("A lever that changes nothing in a scenario is told, and one that does is not")
  func effects() throws {
    let folder = try Folder()
    let file = try folder.write(
      "mine.yaml",
      """
      schema: balans-scenario/1
      id: mine
      title: {nl: Mijn, en: Mine}
      extends: almere-2019
      municipality: {households: 100}
      months: 6
      warmup_months: 12
      levers:
        service.reminders: 0.5
        service.client_direction: 0.5
      """)
    let json = try Program.run("validate", file, "--effects", "--format", "json").json()
    let valid = try #require((json["valid"] as? [[String: Any]])?.first)
    // The factor of direction is 1 by default: it does nothing.
    #expect(valid["levers_without_effect"] as? [String] == ["service.client_direction"])
    let plain = try Program.run("validate", file, "--format", "json").json()
    #expect((plain["valid"] as? [[String: Any]])?.first?["levers_without_effect"] is NSNull)
  }

  @Test("Without a number, the household is told whose lives differ most")
  func telling() throws {
    let arguments = ["trace", "almere-2019", "preventie-voorop", "--format", "json"] + Program.tiny
    let json = try Program.run(arguments).json()
    let lives = try #require(json["scenarios"] as? [[String: Any]])
    func owed(_ life: [String: Any]) -> Int? {
      (life["states"] as? [[String: Any]])?.last?["claims_cents"] as? Int
    }
    #expect(lives.count == 2)
    #expect(owed(lives[0]) != owed(lives[1]))
  }

  @Test("Parameters have unit, source and grade in every form")
  func params() throws {
    let json = try Program.run("params", "--format", "json").json()
    let rows = try #require(json["parameters"] as? [[String: Any]])
    #expect(rows.count > 100)
    for row in rows {
      for key in ["id", "unit", "source", "grade"] {
        #expect((row[key] as? String)?.isEmpty == false, "\(row)")
      }
    }
    let guesses = try Program.run("params", "--grade", "C", "--format", "csv").output
    #expect(guesses.split(separator: "\n").count < rows.count)
    #expect(try Program.run("params", "--levers").output.contains("control.depth"))
  }

  @Test("A fine is explained in both languages, with its articles")
  func fine() throws {
    let arguments = [
      "law", "fine", "--date", "2019-07-15", "--harm", "1500", "--culpability", "normal",
      "--household", "single",
    ]
    let json = try Program.run(arguments + ["--format", "json"]).json()
    #expect(json["amount_cents"] as? Int == 75_000)
    #expect(json["outcome"] as? String == "fine")
    let steps = try #require(json["steps"] as? [[String: Any]])
    #expect(!steps.isEmpty)
    for step in steps {
      #expect((step["article"] as? String)?.isEmpty == false)
      let text = try #require(step["text"] as? [String: String])
      #expect(Set(text.keys) == ["nl", "en"])
      #expect(step["value"] != nil)
    }
    #expect(try Program.run(arguments).output.contains("Een boete van € 750,00."))
  }

  private static let questions: [([String], Int, String)] = [
    (["norm", "--date", "2019-07-01", "--household", "single"], 103_042, "norm"),
    (
      ["norm", "--date", "2019-07-01", "--household", "couple", "--sharers", "1"], 127_576, "norm"
    ),
    (
      ["fine", "--date", "2019-07-15", "--harm", "60000", "--culpability", "intent"], 0,
      "referral"
    ),
    (["fine", "--date", "2019-07-15", "--harm", "0", "--culpability", "normal"], 0, "warning"),
    (["fine", "--date", "2019-07-15", "--harm", "900", "--culpability", "none"], 0, "none"),
    (["norm", "--date", "2023-01-01", "--age", "40", "--co-resident", "26"], 119_566, "norm"),
    (["norm", "--date", "2026-01-01", "--scheme", "ioaw"], 177_611, "norm"),
    (
      [
        "benefit", "--date", "2024-03-01", "--earnings", "500", "--disregard", "general",
        "--advance",
      ], 90_883, "paid"
    ),
    (
      ["benefit", "--date", "2025-12-01", "--reported", "2026-01-15", "--retroactive"], 136_906,
      "paid"
    ),
    (["benefit", "--date", "2025-12-01", "--reported", "2026-01-15"], 0, "excluded"),
    (["benefit", "--date", "2024-03-01", "--wealth", "7575.01"], 0, "wealth"),
    (
      ["benefit", "--date", "2023-04-01", "--absence", "detention:2023-03-20:2023-05-02"], 0,
      "excluded"
    ),
    (
      ["benefit", "--date", "2025-12-01", "--gifts", "1500", "--scenario", "almere-2019"], 123_812,
      "paid"
    ),
    (
      [
        "benefit", "--date", "2025-12-01", "--gifts", "1500", "--regime",
        "participatiewet-in-balans-2026",
      ], 106_906, "paid"
    ),
    (["recovery", "--date", "2019-07-15", "--overpaid", "900", "--breach"], 90_000, "recovered"),
    (["measure", "--date", "2019-07-15", "--breach", "uniform"], 103_042, "measure"),
    (["measure", "--date", "2019-07-15", "--breach", "other", "--warn-first"], 0, "warning"),
    (["protected-earnings", "--date", "2019-07-15"], 92_738, "protected"),
  ]

  @Test("Every legal question has an amount and an outcome", arguments: questions)
  func law(_ arguments: [String], _ cents: Int, _ outcome: String) throws {
    let ended = try Program.run(["law"] + arguments + ["--format", "json"])
    #expect(ended.status == 0, "\(ended.errors)")
    let json = try ended.json()
    #expect(json["amount_cents"] as? Int == cents)
    #expect(json["outcome"] as? String == outcome)
  }

  @Test("The information duty has an outcome, a last day and no amount")
  func duty() throws {
    let ended = try Program.run([
      "law", "duty", "--topic", "work", "--date", "2019-07-01", "--reported", "2019-07-16",
      "--format", "json",
    ])
    #expect(ended.status == 0, "\(ended.errors)")
    let json = try ended.json()
    #expect(json["outcome"] as? String == "late")
    #expect(json["deadline"] as? String == "2019-07-15")
    #expect(json["days_late"] as? Int == 1)
    #expect(json["grade"] as? String == "B")
    #expect(json["amount_cents"] == nil)
  }

  @Test("An answer that rests on an estimate says so, with the source")
  func estimate() throws {
    let ended = try Program.run([
      "law", "benefit", "--date", "2019-09-01", "--earnings", "1200", "--disregard", "general",
    ])
    #expect(ended.output.contains("Een getal hieronder is een schatting, geen wet (C)."))
    #expect(ended.output.contains("Zekerheid C: 14.3% of the couple norm"))
  }

  @Test("The model is held against its targets")
  func validateModel() throws {
    let ended = try Program.run(
      ["validate-model", "--replicates", "2", "--no-store", "--format", "json"] + Program.tiny)
    // Sixty households are not Almere: the answer may well be no.
    #expect([0, 1].contains(ended.status), "\(ended.errors)")
    let targets = try #require(try ended.json()["targets"] as? [[String: Any]])
    #expect(targets.contains { $0["id"] as? String == "almere.fines" })
  }
}
